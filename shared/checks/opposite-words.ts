import type { CheckName } from './finding.ts'

/** Words of which at most one can be true of the same thing. */
export interface Opposite {
  readonly check: CheckName
  /** One expression for each member of the set. */
  readonly words: readonly RegExp[]
  /** Finds whether any member stands in a text at all. */
  readonly any: RegExp
  /** Every member that a sentence names has to be in a passage: days and months do not stand for one another. */
  readonly isStrict?: boolean
}

const word = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}])`, 'giu')
/** Names of months and days, which English writes with a capital: "may" and "march" are verbs. */
const name = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?!\\p{L})`, 'gu')

const set = (check: CheckName, ...members: readonly string[]): Opposite => ({
  check,
  words: members.map(word),
  any: new RegExp(members.join('|'), 'iu'),
})
const names = (check: CheckName, line: string): Opposite => ({
  check,
  words: line.split(' ').map(name),
  any: new RegExp(line.replaceAll(' ', '|'), 'u'),
  isStrict: true,
})

/**
 * Contraries that occur in agreements and in what is written about them. Forms are written out: a stem would take
 * "united" for "unit". Sets of figures and dates go with the checks of those names.
 */
export const OPPOSITES: Readonly<Record<'en' | 'fr', readonly Opposite[]>> = {
  en: [
    set(
      'verb-drift',
      'increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr(?:ow|ows|owing|ew|own|owth)|climb(?:s|ed)?|up from|higher',
      'decreas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|declin(?:e|es|ed|ing)|drop(?:s|ped)?|shr(?:ink|inks|ank|unk)|down from|lower|reduc(?:e|es|ed|tion)',
    ),
    set('verb-drift', 'strengthen(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|deepen(?:s|ed|ing)?', 'weaken(?:s|ed|ing)?'),
    set(
      'verb-drift',
      'expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|broaden(?:s|ed|ing)?',
      'narrow(?:s|ed|ing)?|curtail(?:s|ed)?|scal(?:e|es|ed) back',
    ),
    set(
      'verb-drift',
      'accept(?:s|ed|ance)?|approv(?:e|es|ed|al)|adopt(?:s|ed|ion)?',
      'reject(?:s|ed|ion)?|refus(?:e|es|ed|al)|declin(?:e|es|ed)|disapprov(?:e|es|ed)',
    ),
    set(
      'verb-drift',
      'den(?:y|ies|ied|ial)',
      'admit(?:s|ted)?|acknowledg(?:e|es|ed)|confirm(?:s|ed)?|conced(?:e|es|ed)',
    ),
    set(
      'verb-drift',
      'allow(?:s|ed)?|permit(?:s|ted)?|authori[sz](?:e|es|ed)',
      'prohibit(?:s|ed)?|forbid(?:s|den)?|forbade|ban(?:s|ned)?|prevent(?:s|ed)?',
    ),
    set(
      'verb-drift',
      'support(?:s|ed)?|endors(?:e|es|ed)|back(?:s|ed)',
      'oppos(?:e|es|ed)|object(?:s|ed) to|resist(?:s|ed)?',
    ),
    set('verb-drift', 'includ(?:e|es|ed|ing)', 'exclud(?:e|es|ed|ing)'),
    set('verb-drift', 'requesting', 'requested(?= (?:part(?:y|ies)|state|authority|member|participant|side))'),
    set('verb-drift', 'sending state|home state', 'receiving state|host state'),
    set('verb-drift', 'imports?|imported', 'exports?|exported'),
    set('verb-drift', 'sell(?:s|ing)?|sold', 'buy(?:s|ing)?|bought|purchas(?:e|es|ed)'),
    set(
      'verb-drift',
      'reaffirm(?:s|ed)?|respect(?:s|ed)',
      'question(?:s|ed)|disput(?:e|es|ed)|challeng(?:e|es|ed)|violat(?:e|es|ed)',
    ),
    set(
      'verb-drift',
      'praise(?:s|d)?|welcom(?:e|es|ed)|commend(?:s|ed)?',
      'critici[sz](?:e|es|ed)|condemn(?:s|ed)?|deplor(?:e|es|ed)|regret(?:s|ted)?',
    ),
    set('verb-drift', 'voluntary|voluntarily|optional', 'mandatory|compulsory|obligatory'),
    set('verb-drift', 'temporary|temporarily', 'permanent|permanently'),
    set('verb-drift', 'unilateral(?:ly)?', 'bilateral(?:ly)?', 'trilateral(?:ly)?', 'multilateral(?:ly)?'),
    set('verb-drift', 'unclassified', 'classified|confidential|secret'),
    set('verb-drift', 'unlawful(?:ly)?|illegal(?:ly)?', 'lawful(?:ly)?|legal(?:ly)?'),
    set('verb-drift', 'extend(?:s|ed)?|prolong(?:s|ed)?', 'shorten(?:s|ed)?|cut short|terminat(?:e|es|ed)'),
    set('verb-drift', 'open(?:s|ed)?', 'clos(?:e|es|ed)'),
    set('verb-drift', 'advance(?:d)?|brought forward', 'delay(?:s|ed)|postpon(?:e|es|ed)|deferred'),
    set(
      'verb-drift',
      'suspend(?:s|ed)?|halt(?:s|ed)?|stop(?:s|ped)?',
      'resum(?:e|es|ed)|continu(?:e|es|ed)|restor(?:e|es|ed)',
    ),
    set('verb-drift', 'succeed(?:s|ed)?|success(?:ful|fully)?', 'fail(?:s|ed|ure)?|unsuccessful(?:ly)?'),
    set('verb-drift', 'civilian', 'military'),
    set('verb-drift', 'oral|orally|verbal|verbally', 'in writing|written'),
    set('verb-drift', 'before', 'after'),
    set('verb-drift', 'largest|biggest|highest|greatest|most', 'smallest|lowest|least|fewest'),
    set('verb-drift', 'lift(?:s|ed|ing)?', 'remain(?:s|ed)? in (?:place|force)|maintain(?:s|ed)?|keep in place'),
    set('figures', 'ceiling|cap|capped', 'floor'),
    set('verb-drift', 'exempt(?:ed|s|ion)?', 'subject to'),
    set('verb-drift', 'lift(?:s|ed|ing)?|remov(?:e|es|ed|al)', 'impos(?:e|es|ed|ing|ition)'),
    set('verb-drift', 'gain(?:s|ed)?|won|win(?:s|ning)?', 'los(?:e|es|s|ing)|lost'),
    set(
      'figures',
      'doubl(?:e|es|ed|ing)|twofold',
      'tripl(?:e|es|ed|ing)|trebl(?:e|ed)|threefold',
      'quadrupl(?:e|es|ed)',
      'halv(?:e|es|ed|ing)|cut in half',
    ),
    set(
      'figures',
      'at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|or more|more than|exceed(?:s|ing)?',
      'at (?:the )?most|no (?:more|longer|later) than|not (?:more|longer|later) than|(?:not|never) [^.;,]{1,40}? (?:more|longer|later) than|up to|a maximum of|maximum|or (?:fewer|less)|less than|fewer than|not (?:to )?exceed(?:ing)?|(?:shall|may|will|must|does|do|should) not exceed|within(?= \\d)',
    ),
    set(
      'figures',
      'dail(?:y)|every day|each day',
      'weekly|every week|each week',
      'monthly|every month|each month|once a month',
      'quarterly|every quarter|every three months',
      'twice a year|semi-?annual(?:ly)?|biannual(?:ly)?|every six months',
      'annual(?:ly)?|yearly|every year|each year|once a year',
      'biennial(?:ly)?|every (?:two|2|second) years?|every other year',
    ),
    set(
      'dates',
      '(?:first|1st) quarter|Q1',
      '(?:second|2nd) quarter|Q2',
      '(?:third|3rd) quarter|Q3',
      '(?:fourth|4th|last) quarter|Q4',
    ),
    set('dates', '(?:first|1st) half', '(?:second|2nd) half'),
    set('dates', 'spring', 'summer', 'autumn', 'winter'),
    names('dates', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    names('dates', 'January February March April May June July August September October November December'),
    set('place-status-drift', 'north(?:ern)?', 'south(?:ern)?', 'east(?:ern)?', 'west(?:ern)?'),
  ],
  fr: [
    set(
      'verb-drift',
      'augment(?:e|ent|é|ée|és|ées|er|era|eront|ation)|progress(?:e|ent|é|er)|hauss(?:e|ent|é)|croît|croissent|accr(?:u|ue|oît|oissent)|croissance',
      'diminu(?:e|ent|é|ée|és|ées|er|era|eront)|diminution|baiss(?:e|ent|é|er|era)|recul(?:e|ent|é|er)|rédui(?:t|re|te|sent)|chut(?:e|é)|régress(?:e|é)',
    ),
    set('verb-drift', 'renforc(?:e|ent|é|er|era|eront)', 'affaibli(?:t|r|ssent|ra)?'),
    set('verb-drift', 'élargi(?:t|r|ssent|ra)?|étend(?:re|ent|u)?', 'restrein(?:t|dre|dra)|rétréci(?:t|r)?'),
    set(
      'verb-drift',
      'accept(?:e|ent|é|ée|er|era)|approuv(?:e|ent|é|ée|er|era)|adopt(?:e|ent|é|ée|er|era)',
      'refus(?:e|ent|é|ée|er|era)|rejet(?:te|tent|é|ée|er)',
    ),
    set(
      'verb-drift',
      'ni(?:e|ent|é|ée|er)|démenti(?:t|r|e)?|dément',
      'reconn(?:aît|aissent|u|ue|aître)|admet(?:tent|tre)?|admis|confirm(?:e|ent|é|ée|er)',
    ),
    set(
      'verb-drift',
      'autoris(?:e|ent|é|ée|er)|permet(?:tent|tre)?|permis',
      'interdi(?:t|te|re|sent)|prohib(?:e|é|ée)|empêch(?:e|ent|é|er)',
    ),
    set('verb-drift', 'appui(?:e|ent)|appuyé|soutien(?:t|nent)|soutenu', 'oppos(?:e|ent|é|ée)|contest(?:e|ent|é)'),
    set('verb-drift', 'inclu(?:t|re|s|ent|ant|se)|compris(?:e|es)?', "exclu(?:t|re|s|ent|ant|e|es)?|à l[’']exclusion"),
    set('verb-drift', 'requérante?s?', 'requise?s?'),
    set('verb-drift', "état d[’']envoi", "état (?:d[’']accueil|accréditaire|hôte|de résidence)"),
    set('verb-drift', 'importations?|import(?:e|é|ées?)', 'exportations?|export(?:e|é|ées?)'),
    set('verb-drift', 'facultati(?:f|fs|ve|ves)|volontaires?', 'obligatoires?'),
    set('verb-drift', 'temporaires?|provisoires?', 'permanente?s?'),
    set('verb-drift', 'unilatéra(?:l|le|ux|les)', 'bilatéra(?:l|le|ux|les)', 'multilatéra(?:l|le|ux|les)'),
    set(
      'verb-drift',
      'prolong(?:e|ent|é|ée|er)|prorog(?:e|é|ée)',
      'abrèg(?:e|ent)|abrég(?:é|ée|er)|résili(?:e|é|ée|er)',
    ),
    set(
      'verb-drift',
      'suspend(?:re|ent|u|ue)?|interromp(?:re|t|u|ue)',
      'repren(?:d|dre|nent)|repris|poursui(?:t|vre|vent)|rétabli(?:t|r|e)?',
    ),
    set('verb-drift', 'ouvr(?:e|ent|ir)|ouvert', 'ferm(?:e|ent|é|er)|clos|clôt'),
    set(
      'verb-drift',
      'salu(?:e|ent|é)|félicit(?:e|ent|é)',
      'critiqu(?:e|ent|é)|condamn(?:e|ent|é)|déplor(?:e|ent|é)|regrett(?:e|ent|é)',
    ),
    set('verb-drift', 'oralement|verbale?s?|orale?s?|de vive voix', 'par écrit|écrite?s?'),
    set('verb-drift', 'avant', 'après'),
    set(
      'verb-drift',
      'le plus (?:élevé|grand|important)|la plus (?:élevée|grande|importante)',
      'le plus (?:bas|petit|faible)|la plus (?:basse|petite|faible)',
    ),
    set('figures', 'plafond', 'plancher'),
    set('verb-drift', 'exempt(?:e|es|é|ée|és|ées)?|dispensée?s?', 'soumis(?:e|es)? à|assujetti(?:e|es|s)?'),
    set('verb-drift', 'lev(?:er|é|ée|ées|ée des)|levée', 'impos(?:er|é|ée|ées|ition)'),
    set(
      'figures',
      'doubl(?:e|er|é|era|eront)',
      'tripl(?:e|er|é|era|eront)',
      'quadrupl(?:e|er|é)',
      'rédui\\p{L}* de moitié|diminu\\p{L}* de moitié',
    ),
    set(
      'figures',
      "au moins|au minimum|un minimum de|ou plus|pas moins d[e’']|plus d[e’']|dépass(?:e|ent|ant)|excèd(?:e|ent)",
      "au (?:plus|maximum)|jusqu[’']à|un maximum de|pas plus d[e’']|tout au plus|moins d[e’']|n[e’'] ?(?:dépass|excèd)(?:e|ent|ant)|n(?:e |[’'])[^.;,]{1,40}?\\splus d[e’']|au plus tard|dans les(?= \\d)",
    ),
    set(
      'figures',
      'chaque jour|quotidien(?:ne|s|nes|nement)?',
      'chaque semaine|hebdomadaires?',
      'chaque mois|mensuel(?:le|s|les|lement)?|tous les mois',
      'chaque trimestre|trimestriel(?:le|s|les|lement)?',
      'deux fois par an|semestriel(?:le|s|les|lement)?|tous les six mois',
      "chaque année|annuel(?:le|s|les|lement)?|une fois (?:par an|l[’']an)|tous les ans",
      'tous les deux ans|biennal(?:e|es)?',
    ),
    set(
      'dates',
      'premier trimestre|T1',
      'deuxième trimestre|T2',
      'troisième trimestre|T3',
      'quatrième trimestre|dernier trimestre|T4',
    ),
    set('dates', 'premier semestre|première moitié', 'second semestre|deuxième semestre|seconde moitié'),
    set('dates', 'printemps', 'été(?= \\d{4})', 'automne', 'hiver'),
    set('dates', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'),
    set(
      'dates',
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ),
    set('place-status-drift', 'nord', 'sud', 'ouest'),
  ],
}
