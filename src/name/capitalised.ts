/** Words that many languages write with a capital and that name nothing, in small letters. */
export const capitalised: readonly string[] = `
  gop nyc mr mrs ms miss sir lady lord am bc ad bce ce pm bst cet edt est et gmt pdt pst utc atm
  cctv ceo cfo cto diy dna faq gdp gps hiv hq id it mp mps mep msp ok pr ptsd suv tv vip ww ww1 ww2 wwi
  wwii dr prof covid internet online website wifi email video ii iii iv vi vii viii ix xi xii ai
  usd eur gbp sms wc app celsius fahrenheit kelvin
  fc afc cf sc sv fsv tsv vfl vfb tsg ssv ssc fk rb
  bundestag bundesrat bundeswehr bundesbank landtag autobahn knesset duma
`
  .trim()
  .split(/\s+/u)
