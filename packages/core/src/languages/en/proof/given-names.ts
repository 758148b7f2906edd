/** First names that English news has most, in lower case: what tells a person from a place or a firm. */
export const GIVEN: ReadonlySet<string> = new Set(
  `
  aaron abigail adam adrian ahmed aidan aisha alan albert alex alexander alexandra alfred ali alice alison allan allison amanda amara amber
  amelia amina amir amy ana andrea andrew andy angela angelica angus anil anita ann anna anne annie anthony antonio april archie arthur ashley
  audrey austin barbara barry beatrice becky ben benjamin bernard beth bethany betty beverly bill billy bob bobby bonnie brad bradley brandon
  brenda brendan brian bridget bruce bryan caitlin callum calvin cameron camilla carl carla carlos carmen carol caroline carolyn catherine
  cathy cecilia charles charlie charlotte chen cheryl chloe chris christian christina christine christopher cindy claire clara clare clive colin
  connor craig crystal curtis cynthia daisy dale dan daniel danielle danny daphne darren dave david dawn dean deborah dennis denise derek diana
  diane diego dominic don donald donna doris dorothy doug douglas duncan dylan eamon ed eddie edith edward edwin eileen elaine eleanor elena
  eliza elizabeth ella ellen ellie elliot elsie emily emma eric erica erin ernest ethan eva eve evelyn faith farah fatima felicity felix fergus
  fiona florence frances francesca francis frank fred frederick freya gail gareth gary gavin gemma geoff geoffrey george georgia georgina gerald
  geraldine gillian gina giles glen glenn gloria gordon grace graham grant greg gregory gwen hannah harold harriet harry harvey hassan hazel
  heather hector heidi helen helena henry hilary holly howard hugh hugo humphrey ian ibrahim imogen imran ingrid irene iris isaac isabel isabella
  isla ivan ivy jack jackie jackson jacob jacqueline jade jake james jamie jan jane janet janice jasmine jason javier jay jean jeff jeffrey
  jennifer jenny jeremy jerome jerry jess jesse jessica jill jim jimmy jo joan joanna joanne joe joel john johnny jon jonathan jordan jose joseph
  josephine joshua joy joyce juan judith judy julia julian julie juliet june justin karen karl kate katherine kathleen kathryn kathy katie katrina
  kay keith kelly ken kenneth kerry kevin kieran kim kimberly kirsty kit kristen kyle lara larry laura lauren laurence lawrence leah lee leo leon
  leonard leslie lewis liam lilian lily linda lindsay lisa liz lloyd lois lorna lorraine louis louise lucas lucy luke lydia lynn mabel maggie
  malcolm marcus margaret maria marian marie marilyn marion marjorie mark martha martin marvin mary mason matilda matt matthew maureen maurice max
  maxine maya megan mei melanie melissa michael michelle miguel mike mildred miles millie miranda miriam mohammed mohamed moira mollie molly
  monica morgan muhammad muriel myra nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel nina noah noel nora norma
  norman oliver olivia omar oscar owen paige pamela patrice patricia patrick paul paula pauline pedro penelope penny percy peter phil philip
  phillip phoebe phyllis pippa polly priya rachel ralph raj rajesh ravi ray raymond rebecca reginald rhys ricardo richard rick ricky rita rob
  robert roberta roberto robin rodney roger roland ron ronald rory rosa rosalind rose rosemary rosie ross rowan roy ruby rupert russell ruth ryan
  sabrina sadie sally sam samantha samir samuel sandra sara sarah scott sean sebastian shane shannon sharon sheila shirley sian sidney simon
  siobhan sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stuart sue susan susie suzanne sylvia tamara tania
  tanya tara ted teresa terence terry theo theodore theresa thomas tim timothy tina toby todd tom tommy tony tracey tracy trevor tristan tyler
  una ursula valerie vanessa vera vernon veronica vicky victor victoria vijay vincent viola violet virginia vivian wallace walter wanda warren
  wayne wendy wilfred will william winifred winston xavier yasmin yolanda yusuf yvonne zachary zara zoe
  `
    .trim()
    .split(/\s+/u),
)
