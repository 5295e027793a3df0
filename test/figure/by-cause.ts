/**
 * Pairs that stand for a cause each: what somebody who never saw the code wrote, and what was wrong
 * with reading it. Faithful both ways, or drifted in the direction named.
 */
export const byCause: {
  faithful: [languages: string, one: string, other: string][]
  drifted: [languages: string, source: string, target: string][]
} = {
  faithful: [
    // A team short of players: the number is an idiom.
    ['de-en', 'In Unterzahl hielt Bremen das 1:1.', 'Ten-man Bremen held on for a 1-1 draw.'],
    ['de-en', 'In Unterzahl hielt Bremen das 1:1.', 'Down to 10 men, Bremen held on for 1-1.'],
    ['de-vi', 'In Unterzahl hielt Bremen das 1:1.', 'Chỉ còn 10 người, Bremen vẫn giữ được 1-1.'],
    ['en-vi', 'Ten-man Bremen held on.', 'Bremen trụ vững dù chơi thiếu người.'],
    // Dozens are told in tens where tens are what one counts in, with the word that makes it true.
    ['de-vi', 'Zwei Dutzend Helfer kamen.', 'Hơn hai chục người đến giúp.'],
    ['en-vi', 'A dozen boats were missing.', 'Hơn chục chiếc thuyền bị mất tích.'],
    // The unit of the figure beside is no unit of a count.
    [
      'de-vi',
      'Sie eröffnete 12 neue Filialen, 8 Prozent mehr als im Vorjahr.',
      'So với năm trước, số chi nhánh mới tăng 8%, lên 12.',
    ],
    // A verb that is a preposition, too, leaves open whether by or to.
    ['de-vi', 'Der Preis fiel um 5 Euro.', 'Giá xuống 5 euro.'],
    ['en-vi', 'Temperatures dropped to 10 degrees.', 'Nhiệt độ xuống 10 độ.'],
    // The number of a name.
    ['en-vi', 'He won the Four Hills Tournament.', 'Anh ấy vô địch giải Bốn Đồi.'],
    ['de-en', 'Er gewann die Vierschanzentournee.', 'He won the Four Hills Tournament.'],
    // Every fourth is a quarter, and that 25 percent.
    ['de-en', 'Jeder Vierte zahlt zu viel.', '25 percent pay too much.'],
    ['de-vi', 'Jeder Vierte zahlt zu viel.', '25% trả quá nhiều.'],
    ['en-vi', 'One woman in five is affected.', 'Một trong năm phụ nữ bị ảnh hưởng.'],
  ],
  drifted: [
    ['de-en', 'Der Zuschuss beträgt höchstens jedoch 5.000 Euro.', 'The grant is at least €5,000.'],
    ['de-vi', 'Er zahlt höchstens jedoch 5.000 Euro.', 'Anh ấy trả ít nhất là 5.000 euro.'],
    ['de-en', 'Die Strafe beträgt mindestens aber 200 Euro.', 'The fine is at most 200 euros.'],
    ['en-de', 'It covers up to a maximum of €500.', 'Es deckt mindestens 500 Euro.'],
    ['de-vi', 'Zwei Dutzend Helfer kamen.', 'Hai chục người đến giúp.'],
    ['de-vi', 'Zwei Dutzend Helfer kamen.', 'Hơn ba chục người đến giúp.'],
    ['de-vi', 'Der Preis fiel um 5 Euro.', 'Giá giảm xuống 5 euro.'],
    ['en-de', 'Nine-man Bremen held on.', 'Zu zehnt hielt Bremen durch.'],
    ['de-en', 'Jeder Vierte zahlt zu viel.', '20 percent pay too much.'],
  ],
}
