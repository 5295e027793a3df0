/**
 * Faithful pairs as translators write them: free word order, idioms, words that only look like
 * numbers. Each begs for a false alarm; by hand, in both directions.
 */
export const freely: [languages: string, one: string, other: string][] = [
  // Numbers inside German compounds.
  ['de-en', 'Sie schliefen in einem Vierbettzimmer.', 'They slept in a four-bed room.'],
  ['de-vi', 'Sie schliefen in einem Vierbettzimmer.', 'Họ ngủ trong phòng bốn giường.'],
  ['de-en', 'die Siebtklässlerin', 'the seventh-grader'],
  ['de-en', 'ein Dreistundenfilm', 'a three-hour film'],
  ['de-vi', 'ein Dreistundenfilm', 'bộ phim dài ba tiếng'],
  ['de-en', 'der drittbevölkerungsreichste Staat', 'the third most populous state'],
  ['de-vi', 'der fünftälteste Verein', 'câu lạc bộ lâu đời thứ năm'],
  ['de-en', 'Das ist eine Achterbahnfahrt.', 'It is a roller coaster ride.'],
  ['de-en', 'Ohne Zweifel war das eine Dreistigkeit.', 'No doubt that was an impertinence.'],
  ['de-en', 'der Fünfjahresplan', 'the five-year plan'],
  ['de-en', 'die Sechstagewoche', 'the six-day week'],
  // Idioms.
  ['de-en', 'Sie sprachen unter vier Augen.', 'They spoke in private.'],
  ['de-vi', 'Er verließ seine vier Wände nicht.', 'Anh ấy không rời khỏi nhà.'],
  ['de-en', 'Er verließ seine vier Wände nicht.', 'He did not leave his four walls.'],
  // Vietnamese words that are numbers elsewhere.
  ['de-vi', 'Onkel Ba fährt morgen.', 'Mai cậu Ba đi.'],
  ['en-vi', 'Uncle Tu stayed at home.', 'Chú Tư ở nhà.'],
  ['de-vi', 'Papa arbeitet in der Fabrik.', 'Ba làm ở nhà máy.'],
  ['en-vi', 'Simmer until the beans are done.', 'Ninh đến khi đậu đều chín.'],
  ['en-vi', 'the ripe yellow mango', 'quả xoài chín vàng'],
  ['en-vi', 'the war of thirty years', 'cuộc chiến Ba mươi năm'],
  ['de-vi', 'ein fünf Jahre altes Kind', 'một bé năm tuổi'],
  ['en-vi', 'the two boys, five and seven', 'hai bé trai, một bé năm tuổi, một bé bảy tuổi'],
  ['en-vi', 'The value is given in percent.', 'Giá trị tính theo phần trăm.'],
  ['en-vi', 'Enter a new rate.', 'Nhập một tỷ lệ mới.'],
  ['de-vi', 'ein fester Wechselkurs', 'một tỷ giá cố định'],
  ['en-vi', 'a three-dimensional model', 'mô hình ba chiều'],
  ['de-vi', 'ein räumliches Modell', 'mô hình ba chiều'],
  ['en-vi', 'a code other than 0', 'một mã khác không'],
  ['en-vi', 'shorter than 64 characters', 'ngắn hơn 64 ký tự'],
  ['en-vi', 'for at most 18 months', 'tối đa bằng 18 tháng'],
  // English words that are numbers or units elsewhere.
  ['en-de', 'Ten users can log in at one time.', 'Zehn Nutzer können sich gleichzeitig anmelden.'],
  ['en-de', 'her first Grand Slam title', 'ihr erster Grand-Slam-Titel'],
  ['en-vi', 'her first Grand Slam title', 'danh hiệu Grand Slam đầu tiên của cô'],
  ['en-de', 'It rose first to 13.90 euros.', 'Es stieg zuerst auf 13,90 Euro.'],
  // The clock.
  ['de-en', 'um drei viertel acht abends', 'at a quarter to eight in the evening'],
  ['de-vi', 'um 14.25 Uhr Ortszeit', 'lúc 14 giờ 25 giờ địa phương'],
  // Weekdays and ordinals in Vietnamese.
  ['de-vi', 'Am dritten Tag stand er wieder auf.', 'Đến ngày thứ ba, anh ấy đứng dậy được.'],
  ['en-vi', 'in the second week of May', 'tuần thứ hai của tháng 5'],
  ['de-vi', 'täglich außer montags', 'hằng ngày trừ thứ Hai'],
  ['de-vi', 'Das Haus hielt jahrzehntelang.', 'Ngôi nhà trụ được hàng chục năm.'],
  ['en-vi', 'It has stood for millennia.', 'Nó đã đứng đó hàng nghìn năm.'],
  // Units and currencies that are words.
  ['en-de', 'They met outside a bar.', 'Sie trafen sich vor einer Bar.'],
  ['en-de', 'more than a thousand Stone Age tools', 'mehr als tausend steinzeitliche Werkzeuge'],
  ['en-vi', 'China won 40 medals.', 'Trung Quốc giành 40 huy chương.'],
  ['en-de', 'Under-18s get in free.', 'Unter 18-Jährige kommen gratis hinein.'],
  ['en-de', 'an 80 km/h limit', 'Tempo 80'],
  ['de-vi', 'um 8 mmHg', '8 mmHg'],
  ['en-vi', 'below 100ms', 'dưới 100ms'],
  ['de-vi', 'im 3-Nanometer-Verfahren', 'trên tiến trình 3 nanomet'],
  // Days that have a name.
  ['de-en', 'Am 31. Dezember läuten die Glocken.', "The bells ring on New Year's Eve."],
  ['en-vi', 'On Boxing Day 14 trains were cancelled.', '14 chuyến tàu bị hủy vào ngày 26/12.'],
  // Versions, dimensions and codes.
  ['en-vi', 'It is older than version 2.10.', 'Nó cũ hơn phiên bản 2.10.'],
  ['en-de', 'SVG 1.2 text', 'SVG-1.2-Text'],
  ['en-de', 'see RFC3016', 'siehe RFC 3016'],
  ['en-vi', 'The server uses POP 3.', 'Máy chủ dùng POP3.'],
  ['en-vi', 'a 16x8 matrix', 'ma trận 16x8'],
  ['de-vi', 'ab Version 8.2p1', 'từ phiên bản 8.2p1'],
  ['en-vi', 'from -180 to 180', 'từ -180º đến 180º'],
  ['en-vi', 'in 64-bit mode', 'ở chế độ 64 bít'],
  ['en-vi', 'a number or a percent', 'con số hay phần trăm'],
  ['en-vi', 'the second input', 'đầu vào thứ hai'],
  // A limit that is denied.
  ['en-de', 'You need not take more than 5 tablets.', 'Höchstens 5 Tabletten nehmen.'],
  ['en-vi', 'The gain must not be more than 60 decibels.', 'Độ khuếch đại tối đa 60 đề-xi-ben.'],
  ['de-en', 'Es sind nicht mehr als 10 erlaubt.', 'No more than 10 are allowed.'],
  ['de-vi', 'Mehr als 10 Nutzer sind nicht erlaubt.', 'Tối đa 10 người dùng.'],
  // Letters that are a unit or a scale.
  ['en-de', 'It sold 9.03m vehicles.', 'Es verkaufte 9,03 Millionen Fahrzeuge.'],
  ['en-vi', 'profits of £3.5m', 'lợi nhuận 3,5 triệu bảng'],
  ['en-de', 'waves of 5.5m', 'Wellen von 5,5 Metern'],
  ['de-vi', 'mit fünfzehn Jahren', 'từ năm mười lăm tuổi'],
]
