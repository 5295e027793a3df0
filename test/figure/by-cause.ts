/**
 * Pairs that stand for a cause each: what somebody who never saw the code wrote, and what was wrong
 * with reading it. Faithful both ways, or drifted in the direction named.
 */
export const byCause: {
  faithful: [languages: string, one: string, other: string][]
  drifted: [languages: string, source: string, target: string][]
} = {
  faithful: [
    // Two words before a date: one says when, the other is the limit.
    ['de-en', 'Die Straße bleibt bis mindestens Montag zu.', 'It is closed until at least Monday.'],
    ['de-en', 'Die Straße bleibt mindestens bis Montag zu.', 'It is closed until at least Monday.'],
    ['de-vi', 'Die Straße bleibt bis mindestens Montag zu.', 'Đường bị cấm ít nhất đến thứ Hai.'],
    ['en-vi', 'It is closed until at least Monday.', 'Đường bị cấm đến ít nhất thứ Hai.'],
    // A mountain by its height.
    ['de-en', 'Er bestieg zwei Viertausender.', 'He climbed two 4,000-metre peaks.'],
    ['de-vi', 'Er bestieg zwei Viertausender.', 'Anh leo hai đỉnh núi cao trên 4.000 mét.'],
    // A stage is named by its matches or by its players.
    ['de-en', 'Sie verlor im Achtelfinale.', 'She lost in the round of 16.'],
    ['de-vi', 'Sie verlor im Achtelfinale.', 'Cô thua ở vòng 16 tay vợt.'],
    ['de-vi', 'Sie verlor im Achtelfinale.', 'Cô thua ở vòng 1/8.'],
    ['en-vi', 'She lost in the quarter-finals.', 'Cô thua ở tứ kết.'],
    ['de-en', 'Er steht im Halbfinale.', 'He is in the last four.'],
    // The two days of Christmas.
    ['de-en', 'am Abend des zweiten Weihnachtstags', 'on the evening of December 26'],
    ['de-en', 'am 2. Weihnachtstag', 'on Boxing Day'],
    ['de-vi', 'am ersten Weihnachtstag', 'ngày 25/12'],
    // How many times as much, in the verb.
    ['de-en', 'Der Verbrauch hat sich halbiert.', 'Consumption fell by half.'],
    ['de-vi', 'Der Verbrauch hat sich halbiert.', 'Mức tiêu thụ đã giảm một nửa.'],
    ['en-vi', 'Output halved within a year.', 'Sản lượng giảm đi một nửa trong một năm.'],
    ['de-vi', 'in drei bis fünf Jahren', 'trong vòng ba đến năm năm tới'],
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
    // Years before Christ; one era may be said for several.
    ['de-en', 'Rom wurde 753 v. Chr. gegründet.', 'Rome was founded in 753 BC.'],
    ['de-vi', 'Rom wurde 753 v. Chr. gegründet.', 'Rome được thành lập năm 753 trước Công nguyên.'],
    ['de-en', 'die Kriege von 490 und 480 v. Chr.', 'the wars of 490 BC and 480 BC'],
    ['en-vi', 'Augustus died in AD 14.', 'Augustus mất năm 14.'],
    // Limits as verbs, denied or not.
    ['de-en', 'Es darf 8 Grad nicht überschreiten.', 'It must be no more than 8 degrees.'],
    ['de-vi', 'Es darf 8 Grad nicht unterschreiten.', 'Nhiệt độ không được thấp hơn 8 độ.'],
    ['de-en', 'Es dürfen nicht mehr als 60 hinein.', 'At most 60 may enter.'],
    ['de-en', 'Sie müssen nicht mehr als 5 Jahre warten.', 'You need not wait more than 5 years.'],
    ['de-en', 'Kinder unter 6 dürfen nicht allein hinein.', 'Children under 6 need an adult.'],
    ['de-en', 'Heinrich VIII. hatte sechs Frauen.', 'Henry the Eighth had six wives.'],
    // The minute that added time begins with, and references told from the end.
    ['de-en', 'In der 90.+4. Minute traf er.', 'He scored in the fourth minute of added time.'],
    ['de-vi', 'In der 90.+4. Minute traf er.', 'Anh ấy ghi bàn ở phút 90+4.'],
    ['de-vi', 'Art. 12 Abs. 3 bleibt unberührt.', 'Khoản 3 Điều 12 không bị ảnh hưởng.'],
    ['en-vi', 'under section 12 (3)', 'theo khoản 3 Điều 12'],
    ['de-vi', 'Er schoss in 34 Spielen 27 Tore.', 'Anh ghi 27 bàn sau 34 trận.'],
    // Words that go on, compounds that end in a rank.
    ['de-vi', 'Nach 22 Minuten stand es 3:0.', 'Mới phút 22 tỷ số đã là 3-0.'],
    ['de-en', 'Der Tabellenzwölfte verlor 0:4.', 'The side in twelfth lost 4-0.'],
    ['de-vi', 'Ein Viertelpfund Butter schmelzen.', 'Đun chảy 125 g bơ.'],
    // Names of classes, times without a mark, months of both ends.
    ['de-en', 'In der 7b sind 28 Kinder.', 'There are 28 children in class 7b.'],
    ['en-vi', 'There are 28 children in class 7b.', 'Lớp 7b có 28 em.'],
    ['de-en', 'Um 4.45 Uhr fiel der erste Schuss.', 'At 0445 the first shot was fired.'],
    ['de-vi', 'vom 3. bis 7. Juni', 'từ ngày 3 đến ngày 7 tháng 6'],
    ['en-vi', 'There are 10^24 of them, put at 10^24.', 'Có 10^24, ước tính là 10^24.'],
    // Words of the clock leave the half of the day open, also without a word for it.
    ['de-en', 'Das Konzert beginnt um halb acht.', 'The concert starts at 7.30 pm.'],
    ['de-vi', 'Das Konzert beginnt um halb acht.', 'Buổi hòa nhạc bắt đầu lúc 19 giờ 30.'],
    // What each figure says goes with it: per how many, by how much.
    ['de-en', 'Auf 1.000 Einwohner kommen 4,5 Ärzte.', 'There are 4.5 doctors per 1,000 people.'],
    ['en-vi', 'There are 4.5 doctors per 1,000 people.', 'Cứ 1.000 dân có 4,5 bác sĩ.'],
    ['en-vi', 'Circulation is 40,000, down 5,000.', 'Số phát hành giảm 5.000, còn 40.000 bản.'],
    ['de-en', 'nach minus 0,1 Prozent im Vorquartal', 'after shrinking 0.1% the quarter before'],
    ['en-vi', 'Three in four respondents reject it.', '75% người được hỏi phản đối.'],
  ],
  drifted: [
    ['de-en', 'Das Konzert beginnt um halb acht.', 'The concert starts at 8.30 pm.'],
    ['en-vi', 'Circulation is 40,000, down 5,000.', 'Số phát hành giảm 40.000, còn 5.000 bản.'],
    ['en-vi', 'Three in four respondents reject it.', '80% người được hỏi phản đối.'],
    ['de-en', 'Es bleibt bis mindestens Montag zu.', 'It is closed until Monday at the latest.'],
    ['de-en', 'Er bestieg zwei Viertausender.', 'He climbed two 3,000-metre peaks.'],
    ['en-de', 'He climbed two 4,000-metre peaks.', 'Er bestieg zwei Dreitausender.'],
    ['de-en', 'Sie verlor im Achtelfinale.', 'She lost in the quarter-finals.'],
    ['en-vi', 'She lost in the quarter-finals.', 'Cô thua ở bán kết.'],
    ['de-en', 'am zweiten Weihnachtstag', 'on December 25'],
    ['de-en', 'Der Verbrauch hat sich halbiert.', 'Consumption has doubled.'],
    ['de-vi', 'Der Verbrauch hat sich halbiert.', 'Mức tiêu thụ đã tăng gấp đôi.'],
    ['en-vi', 'Output halved.', 'Sản lượng tăng gấp ba.'],
    ['de-vi', 'in drei bis fünf Jahren', 'trong vòng ba đến năm tháng tới'],
    ['de-en', 'In der 90.+4. Minute traf er.', 'He scored in the third minute of added time.'],
    ['de-en', 'Er schoss in 34 Spielen 27 Tore.', 'He scored 34 goals in 27 games.'],
    ['de-en', 'Art. 12 Abs. 3 bleibt unberührt.', 'Article 3 paragraph 12 is unaffected.'],
    ['de-vi', 'Art. 12 Abs. 3 bleibt unberührt.', 'Khoản 12 Điều 3 không bị ảnh hưởng.'],
    ['de-en', 'Der Tabellenzwölfte verlor.', 'The side in tenth lost.'],
    ['de-vi', 'vom 3. bis 7. Juni', 'từ ngày 3 đến ngày 7 tháng 7'],
    ['de-en', 'Rom wurde 753 v. Chr. gegründet.', 'Rome was founded in 753.'],
    ['de-en', 'Rom wurde 753 v. Chr. gegründet.', 'Rome was founded in AD 753.'],
    ['de-vi', 'Rom wurde 753 v. Chr. gegründet.', 'Rome được thành lập năm 753 sau Công nguyên.'],
    ['en-vi', 'in the 5th century BC', 'vào thế kỷ 5'],
    ['vi-en', 'năm 14 sau Công nguyên', 'in 14 BC'],
    ['en-vi', 'Henry VIII had six wives.', 'Vua Henry thứ 1 có sáu người vợ.'],
    ['de-en', 'Papst Johannes XXIII. berief es ein.', 'Pope John the First convened it.'],
    ['de-en', 'Es darf 8 Grad nicht überschreiten.', 'It must exceed 8 degrees.'],
    ['de-en', 'Es darf 8 Grad nicht unterschreiten.', 'It must not exceed 8 degrees.'],
    ['en-de', 'You must not work more than 48 hours.', 'Sie müssen mehr als 48 Stunden arbeiten.'],
    ['en-vi', 'You must not drive for more than 4 hours.', 'Bạn phải lái xe hơn 4 giờ.'],
    ['de-en', 'Man darf nicht jünger als 18 sein.', 'You must be younger than 18.'],
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
