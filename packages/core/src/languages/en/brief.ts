import type { BriefWords } from '../../brief/brief-words.ts'

/** How English words the wishes of a brief. */
export const englishBrief: BriefWords = {
  code: 'en',
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    half: 0.5,
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  },
  forgiven: words(`
    secondary principal main primary word character tables bullet question subheading subheadings heading headings header headers headline subtitle subtitles french english words characters minimum
    maximum least about keyword keywords keyphrase list lists table bullet bullets questions frequently takeaway takeaways language timeline description title
    article paragraphs formal neutral compatible optimized optimised friendly`),
  ordinary: new Set(
    words(`
    the a an and or but so of to in on at by for from with without into as than then that this these those it its s is
    are be been being was were will would shall should must may can could do does did not no yes have has had having
    i we you longer shorter reduce extend shorten lengthen u pls thx only output answer reply respond return he she they them us me my our your his her their there here which who what when where how if also just before
    only very well all any each every some both same own more less most least about over under
    make makes making write writes writing written rewrite rewriting rewritten re turn transform convert create
    creating created draft produce generate add adding include includes including give prepare edit improve expand
    rephrase translate translated translation put insert provide get want wants need needs like let lets please kindly thanks thank hello hi dear
    hey regards keep ensure sure use using take following follow follows below above attached based act
    optimise optimize optimised optimized structure structured format formatted contain contains containing consist
    article articles text texts story stories piece copy content contents post posts page wire news draft end finish section web site online version
    publication publish published material source original one ones section's length size count number level
    levels tag tags language h1 meta description title titles headline slug standfirst possible etc yes brief guidelines instructions requirements goal top start split divided stay keep word so it's that's lot new whole full complete proper properly`),
  ),
  requests:
    'start with|end with|follow|ensure|do not|never use|use|keep|include|split|reduce|extend|shorten|lengthen|output|make|write|rewrite|re write|turn|transform|optimi[sz]e|convert|create|draft|produce|generate|add|let there be|let us|' +
    'please|can you|could you|would you|will you|i want|i need|i would like|we need|we want|we would like|give (?:me|us|it)|prepare|edit|improve|expand|' +
    'rephrase|translate|summari[sz]e|here is|here s|use (?:the|this)|based on|act as|you are|using (?:the|this)|take (?:the|this)|format (?:the|this)|it (?:should|must|needs)|' +
    '(?:the|this) (?:article|text|story|piece|copy|post) (?:should|must|needs|has to)',
  works: 'articles?|texts?|story|stories|pieces?|copy|content|posts?|wire|drafts?|following|below|it',

  bounds: {
    'at-least': {
      before:
        'at ?least|at the (?:very )?least|(?:a )?minimum(?: of)?|no less than|not less than|no fewer than|not fewer than|min|more than|over|above|upwards of|exceed(?:s|ing)?|greater than|longer than|>=?',
      after:
        'or more|or longer|not less|no less|and up|at the very least|at the least|and more|and above|at least|at (?:a )?minimum|minimum|min|plus|\\+',
    },
    'at-most': {
      before:
        'at most|at the most|no more than|nor more than|not more than|no longer than|not (?:to )?be (?:longer|more|greater) than|not go (?:over|beyond|above)|(?:a )?maximum(?: of)?|max|up to|less than|fewer than|under|below|within|(?:do |to )?not (?:to )?exceed(?:ing)?|never exceed(?:ing)?|without exceeding|shorter than|limit(?:ed)? (?:it )?to|cap(?:ped)? at|<=?',
      after:
        'or less|or fewer|not more|no more|or under|or below|at most|at (?:a )?maximum|maximum|max|tops|limit',
    },
    about: {
      before: 'about|around|approximately|roughly|approx(?: \\.)?|circa|some|nearly|close to|near|~',
      after: 'or so|approximately|approx|roughly|ish|give or take',
    },
  },
  ranges: [
    { open: 'between ', middle: 'and' },
    { open: '(?:from )?', middle: 'to|-|/|or' },
    {
      open: '(?:min|minimum)(?: (?:of|:|=))? ',
      middle: '(?:(?:,|;|and|/|-) )?(?:max|maximum)(?: (?:of|:|=))?',
    },
  ],
  words: '(?<!key )words?(?! (?:count|limit))(?: long| in length)?|w',
  characters: '(?:characters?|chars?|char|c)(?: (?:including|with) spaces)?',
  lengthLabels:
    '(?:article |text )?length|word count|word target|number of words|words(?= [:=])|words? limit|target length|size',
  parts:
    'paragraphs?|sentences?|standfirsts?|introductions?|intros?|conclusions?|sections?|descriptions?|titles?|headlines?|headings?|subheadings?|answers?|questions?|summary|summaries|captions?|leads?|excerpts?|points?|bullets?|blurbs?',
  rhythms: 'every|each|per|for each|for every',
  without:
    '(?:no|without(?: (?:using|adding))?|do not (?:use|add|include|want|put|need)|no need (?:for|of)|not|skip(?: the)?|avoid|omit|remove(?: the)?|zero)(?: an?| any| the)?',

  languages: {
    french: 'fr',
    english: 'en',
    spanish: 'es',
    german: 'de',
    italian: 'it',
    portuguese: 'pt',
    dutch: 'nl',
    arabic: 'ar',
    chinese: 'zh',
    russian: 'ru',
    japanese: 'ja',
    polish: 'pl',
    romanian: 'ro',
    catalan: 'ca',
  },
  languageBefore:
    'in|into|to|be(?: in)?|language(?: (?:is|should be|must be|:|=))*|written in|article in|(?:a|an|the)',
  languageAfter: '(?:language|version|article|text|copy|story|only|please)',
  languageSource: 'from (?:the )?',

  subheadings:
    'level [23] (?:sub ?)?headings?|sub ?headings?|sub ?heads?|sub ?headers?|sub ?titles?|(?:section )?(?:headings?|headers?)|section titles?|h[23n]s?(?: (?:headings?|headers?|tags?|titles?|subheadings?))?|sub ?sections?',
  severalSubheadings:
    'sub ?headings|sub ?heads|sub ?headers|sub ?titles|(?:section )?(?:headings|headers)|section titles|h[23n].*|sub ?sections',
  sections: 'sections?|parts|chapters?',
  seo:
    '(?:(?:well |fully )?optimi[sz]ed for |good for |ready for |compatible with |compliant with |for |follow(?:ing)? |good )?seo(?: (?:compatible|compliant|friendly|optimi[sz]ed|ready|compliant|optimi[sz]ation|proof|wise|rules|best practices?|purposes))?|' +
    'search engines?(?: (?:friendly|optimi[sz]ed|optimi[sz]ation|results?))?|(?:optimi[sz]ed?|rank(?:s|ing)?(?: well| high)?|good) (?:for|on|in) (?:google|search(?: engines?)?)|google(?: (?:friendly|news|discover))?',
  mainKeyphrase:
    'rank(?:s|ing)?(?: well| high)?(?: (?:on|in) google)? for(?= ")|(?:main|primary|focus|target|principal|core) (?:key ?words?|key ?phrases?|search terms?|quer(?:y|ies))',
  secondaryKeyphrases:
    '(?:secondary|related|additional|other|supporting|lsi) (?:key ?words?|key ?phrases?|search terms?)|secondary(?= [:=])',
  keyphrases:
    '(?:long tail )?(?:key ?words?|key ?phrases?)(?! (?:density|stuffing|research|usage))|search terms?|kws?',
  keyPoints:
    '(?:(?:bulleted |bullet )?list of )?(?:key|main|essential|important) (?:points?|facts?|takeaways?|messages?|ideas?|figures?)|takeaways?|tl ; dr|tldr|(?<=summary (?:in|of) \\d+ )(?:bullets?|points?|lines)|(?:summary|bullet|bulleted) (?:bullets?|points? summary|summary)|what to know|at a glance|in brief',
  faq: 'faqs?(?: section)?|frequently asked questions?|q & as?|questions? (?:and|&|/) answers?|questions? answers?',
  questions: 'questions?(?: (?:and|&) answers?)?|q & as?|faqs?',
  list: '(?:bulleted |bullet |numbered |ordered |unordered )?lists?(?! of key ?words)|bullet points?|bullets|bulleted points?',
  items: 'items?|points?|entries|lines?|bullets?|elements?',
  table: '(?:(?:comparison|summary|data|recap) )?tables?(?! of contents?)',
  degrees: 'very|more|rather|quite|fairly|but|a bit|somewhat',
  timeline: 'time ?lines?(?: of (?:the )?events)?|chronology',
  toneLabels: 'stay|remain|be|keep it|tone|style|voice|register|manner|writing|wording|language',
  tones: {
    neutral: 'neutral|objective|factual|unbiased|impartial|journalistic|informative|balanced|sober',
    formal: 'formal|professional|serious|official|institutional|academic|corporate',
    plain:
      'plain|simple|clear|accessible|easy(?: to (?:read|understand))?|straightforward|educational|direct',
    lively:
      'lively|dynamic|engaging|catchy|punchy|vivid|energetic|conversational|enthusiastic|compelling|casual|friendly',
  },
  plainTones: {
    neutral: 'without bias|no bias|neutrally|objectively',
    plain:
      'without jargon|no jargon|avoid jargon|easy to (?:read|understand)|plain (?:language|english|french|words)|simple (?:language|words|terms)|(?:for a |for the )?general (?:public|audience|reader)|layman s terms|short sentences',
  },
  headline: '(?:head ?lines?|titles?|h1)(?! tags?)',
  titleTag: '(?:title tags?|meta titles?|seo titles?|page titles?|html titles?)',
  description: '(?:meta ?(?: )?)?desc(?:riptions?)?',
  use: 'use|using|include|including|mention|mentioning|contain(?:s|ing)?|feature|featuring|with|work in|add',
  avoid:
    'avoid(?: (?:using|saying|writing))?|do not (?:use|mention|say|write|include)|never (?:use|mention|say|write)|without(?: (?:using|mentioning|saying))?|no|not|ban|exclude|excluding|steer clear of',
  useLabels:
    '(?:words?|terms?|phrases?) to (?:use|include|mention)|(?:mandatory|required|must use) (?:words?|terms?|phrases?)',
  avoidLabels:
    '(?:words?|terms?|phrases?) (?:to (?:avoid|exclude|ban)|not to use)|(?:forbidden|banned|prohibited) (?:words?|terms?|phrases?)',
  termLabels:
    '(?:the |these |this |following )*(?:words?|terms?|phrases?|expressions?|wording)(?: (?:and phrases))?',
  formatLabels:
    'in|as|format|output(?: format)?(?: (?:is|as|in))?|export(?:ed)? (?:as|to)|file|formatted (?:as|in)',
  formats: { html: 'html(?: ?5)?', markdown: 'markdown|md', json: 'json' },
  and: 'and|or|nor|&',
  nextWish:
    'with|without|in|at|then|but|for|between|about|minimum|maximum|tone|style|language|title|meta|seo|faq|a|an|and|more|less|add|use|avoid|write|make|include|i|it|please|thanks|let|be|create|no|the article|key ?words?|headline',

  persons: new Set(words('i me my mine we us our ours you your yours')),
}

function words(text: string): string[] {
  return text.trim().split(/\s+/u)
}
