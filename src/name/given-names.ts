/**
 * Common given names of Europe and America, in small letters. Many are ordinary words, too, so
 * that one is a name only in front of another capital: `Mark Twain`, but `Mark`.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abigail adam adrian agnes alan albert alejandro alex alexander alexandra alexis alfred
  alice alicia allison amanda amber amelia amy ana andrea andreas andrew angela angelika anita ann
  anna anne annette anthony antonio april art arthur ashley astrid audrey austin ava barbara barry
  beate ben benjamin bernard bernd bernhard beth betty beverly bill billy birgit björn bob bobby
  boris brad bradley brandon brenda brett brian brigitte bruce bryan caleb camille candice carl
  carla carlos carmen carol caroline carolyn catherine charles charlie charlotte cheryl chloe
  chris christian christina christine christoph christopher cindy claire clara claude claudia clay
  colin connor craig crystal cynthia daisy dale damian dan daniel daniela danielle danny david dawn
  dean deborah debra denise dennis derek diana diane dick dieter dirk dominic don donald donna doris
  dorothy doug douglas drew dustin dwight dylan earl ed eddie edith edward elaine eleanor elena
  elisabeth elizabeth ella ellen elsa emil emily emma eric erica erik erika ernest ernst ethan eugene
  eva evan evelyn faith felix fernando florian frances francesca francesco francis francois frank
  franz fred frederick friedrich gabriel gary gavin gene geoffrey george georg gerald gerd gerhard
  gina glenn gloria gordon grace graham grant greg gregory guido gudrun guy hannah hans harald harold
  harriet harry heather heidi heike heinrich heinz helen helena helga helmut henry herbert hermann
  hillary holger holly hope horst howard hugh hugo ian ida ingrid irene iris isaac isabel isabella
  ivan jack jackie jackson jacob jake jakob james jamie jan jane janet janice jason javier jay jean
  jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy joachim
  joan joanna joe joel johann johannes john johnny jon jonas jonathan jordan jorge jose joseph josh
  joshua joy joyce juan juana judith judy julia julian julie june jürgen justin karen karin karl
  karla karsten kate katharina katherine kathleen kathy katie katrin kay keith kelly ken kenneth
  kerstin kevin kim kirsten kirsty klaus kristen kristina kurt kyle lars laura lauren laurence
  lawrence lena leo leon leonard leonie leslie lewis liam lily linda lisa lloyd logan lorenzo lori
  louis louise luca lucas lucia lucy ludwig luis luke lynn madison maggie manfred marc marco marcus
  margaret maria marie marilyn mario marion mark markus marlene martha martin martina mary mathew
  matt matthew matthias maureen max maximilian maya megan melanie melissa mia michael michaela
  michel michelle miguel mike miriam mitch molly monica monika morgan nancy natalie natasha nathan
  neil nicholas nick nicola nicolas nicole nigel nina noah nora norbert norman oliver olivia oscar
  otto owen pablo pamela pascal pat patricia patrick paul paula pauline pedro peggy penny pete peter
  petra phil philip philipp phillip phyllis pia pierre rachel rainer ralf ralph randy ray raymond
  rebecca reinhard renate rené ricardo richard rick rita rob robert roberta roberto robin rod rodney
  roger roland ron ronald rose rosemary rose ross roy ruben rudolf russell ruth ryan sabine
  sally sam samantha samuel sandra sandy sara sarah scott sean sebastian sergio seth shane shannon
  sharon shaun shawn sheila shirley silke simon simone sofia sonja sophia sophie stacy stan stefan
  stefanie stella stephanie stephen steve steven stuart sue susan susanne sven sylvia tamara
  tanja tara ted teresa terry theodore theresa therese thomas tiffany tim timothy tina tobias todd
  tom tommy tony tracy travis trevor tyler ulrich ulrike ursula ute uwe valerie vanessa vera victor
  viktor vincent violet vivian volker walter wanda warren wayne wendy werner wilhelm
  will william willy wolfgang yvonne zachary zoe
`
    .trim()
    .split(/\s+/u),
)
