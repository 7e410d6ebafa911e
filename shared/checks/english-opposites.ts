import type { CheckName } from './finding.ts'

/**
 * English contraries: a set a line, its members parted by "≠"; "~" stands for the endings of a verb. Forms are written
 * out where a stem would take in other words: "unit" would be "united".
 */
export const ENGLISH_OPPOSITES: Readonly<Partial<Record<CheckName, string>>> = {
  'verb-drift': String.raw`
    increas~|ris(?:e|es|en|ing)|rose|gr(?:ow|ows|owing|ew|own|owth)|climb~|surg~|jump~|soar~|up from|up by|higher ≠ decreas~|fall(?:s|en|ing)?|fell|declin~|drop(?:s|ped|ping)?|shr(?:ink|inks|ank|unk)|plung~|slump~|down from|down by|lower|reduc~|reduction
    strengthen~|enhanc~|deepen~ ≠ weaken~
    expand~|widen~|broaden~ ≠ narrow~|curtail~|scal~ back
    accept~|acceptance|approv~|approval|adopt~|adoption|grant(?:s|ed|ing)? ≠ reject~|rejection|refus~|refusal|declin~|disapprov~|turn(?:s|ed)? down|disput~|contest~|reserv~ (?:its|their) position|dismiss~|veto(?:es|ed)?
    approv~|endors~|adopt~ ≠ t(?:ake|akes|aking|ook) note|noted
    den(?:y|ies|ied|ial) ≠ admit(?:s|ted)?|acknowledg~|confirm~|conced~
    allow~|permit(?:s|ted|ting)?|authori[sz]~|entitl~ ≠ prohibit~|forbid(?:s|den)?|forbade|ban(?:s|ned|ning)?|bar(?:s|red)|prevent~|den(?:y|ies|ied)
    support~|endors~|back(?:s|ed)|favour~|favor~|in favou?r ≠ oppos~|object(?:s|ed) to|resist~
    includ~|inclusive ≠ exclud~|exclusive of
    requesting ≠ requested(?= (?:part(?:y|ies)|state|authority|member|participant|side))
    sending(?= (?:state|part|side|author|institution))|home state ≠ receiving(?= (?:state|part|side|author|institution))|host state
    exporting(?= (?:part(?:y|ies)|state|country|member)) ≠ importing(?= (?:part(?:y|ies)|state|country|member))
    imports?|imported|importers? ≠ exports?|exported|exporters?
    sell(?:s|ing)?|sold|sellers? ≠ buy(?:s|ing)?|bought|purchas~|buyers?
    reaffirm~|respect(?:s|ed) ≠ question(?:s|ed)|disput~|challeng~|violat~
    prais~|welcom~|commend~|applaud~ ≠ critici[sz]~|condemn~|deplor~|regret(?:s|ted)?
    voluntary|voluntarily|optional ≠ mandatory|compulsory|obligatory
    temporary|temporarily|provisional|provisionally ≠ permanent|permanently|definitive|definitively
    unilateral(?:ly)? ≠ bilateral(?:ly)? ≠ trilateral(?:ly)? ≠ multilateral(?:ly)?
    unclassified ≠ classified|confidential|secret
    publicly ≠ privately|confidentially|in confidence
    extend~|prolong~|renew~|lengthen~ ≠ shorten~|cut short|terminat~
    open~ ≠ clos~|closure|shut(?:s|ting)?
    advance(?:d)?|brought forward|accelerat~|expedit~|sp(?:eed|ed) up ≠ delay~|postpon~|deferred|slow(?:s|ed)(?: down)?
    suspend~|halt~|stop(?:s|ped)?|paus~|cessation ≠ resum~|continu~|restor~|reinstat~
    succeed(?:s|ed)?|success(?:ful|fully)?|conclud~ ≠ fail(?:s|ed|ure)?|br(?:eaks?|oke|oken) down|collaps~|unsuccessful(?:ly)?
    civilian ≠ military
    oral|orally|verbal|verbally ≠ in writing|written
    before|prior to ≠ after|following(?= (?:the|its|their|entry|signature|adoption))
    largest|biggest|highest|greatest|most(?! of) ≠ smallest|lowest|least(?<!at (?:the )?least)|fewest
    lift~ ≠ remain~ in (?:place|force)|maintain~|keep in place|kept in place
    exempt~|exemption ≠ subject to(?= (?:a|an|the|duty|tax|customs|inspection|licen))
    lift~|remov~|removal|abolish~|eliminat~|scrap(?:s|ped)? ≠ impos~|imposition|introduc~|retain~
    waiv~ ≠ charg~|lev(?:y|ies|ied)|payable|impos~
    gain(?:s|ed)?|won|win(?:s|ning)? ≠ los(?:e|es|s|ing)|lost
    surplus(?:es)? ≠ deficits?|shortfalls?
    positive ≠ negative
    domestic(?:ally)? ≠ foreign|abroad
    internal(?:ly)? ≠ external(?:ly)?
    public ≠ private
    urban ≠ rural
    federal ≠ provincial
    short-term ≠ long-term
    partial(?:ly)?|partly|in part ≠ full|fully|in full|complete(?:ly)?|entirely
    direct(?:ly)? ≠ indirect(?:ly)?
    formal(?:ly)? ≠ informal(?:ly)?
    individual(?:ly)?|separate(?:ly)? ≠ joint(?:ly)?|collective(?:ly)?
    majority ≠ minority
    unanimous(?:ly)?|by consensus|without a vote ≠ by (?:a )?(?:\p{L}+ )?majority|by vote
    donors? ≠ recipients?|beneficiar(?:y|ies)
    creditors?|lenders? ≠ debtors?|borrowers?
    employers? ≠ employees?
    victims? ≠ perpetrators?|offenders?
    adults? ≠ minors?|children
    arriv~|arrival ≠ depart~|departure
    entry|entering ≠ exit|leaving
    appoint~|appointment|nam(?:ed|es)|elect(?:ed|s) ≠ dismiss~|resign~
    remov~|withdrawn from ≠ add(?:s|ed)|list(?:s|ed)
    join(?:s|ed|ing)|acced~|accession ≠ leav(?:e|es|ing)|left|withdr(?:aw|aws|ew|awn|awal)|quit
    launch~|start~|beg(?:in|ins|an|un|inning)|commenc~|inaugurat~ ≠ end(?:s|ed|ing)|conclud~|finish~|expir~
    improv~|improvement ≠ worsen~|deteriorat~
    eas(?:e|es|ed|ing)|relax~|loosen~ ≠ tighten~|toughen~
    simplif(?:y|ies|ied) ≠ complicat~
    encourag~ ≠ discourag~|deter(?:s|red)?
    disclos~|publish~|releas~ ≠ withh(?:old|olds|eld)|conceal~
    victory ≠ defeat
    reimburs~|refund~ ≠ forfeit~
    ahead of schedule|on (?:time|schedule)|on track ≠ behind schedule|late
    former ≠ current|incumbent
    surpass~|exceed(?:s|ed) ≠ f(?:ell|alls|all) short of
    insufficient(?:ly)?|inadequate(?:ly)? ≠ sufficient(?:ly)?|adequate(?:ly)?
    ineligible ≠ eligible
    unlawful(?:ly)?|illegal(?:ly)? ≠ lawful(?:ly)?|legal(?:ly)?
    dissatisf(?:ied|action) ≠ satisf(?:ied|action)
    unsafe ≠ safe|safely
    impossible ≠ possible
    invalid|expired ≠ valid
    inconsistent(?:ly)? ≠ consistent(?:ly)?
    irrevocabl[ey] ≠ revocabl[ey]
    disagree(?:s|d|ing|ment)? ≠ agree(?:s|d|ing)?
    unresolved ≠ resolved|settled
  `,
  figures: String.raw`
    ceiling|cap|capped ≠ floor
    doubl~|twofold ≠ tripl~|trebl~|threefold ≠ quadrupl~ ≠ halv~|cut in half
    at least|(?:no|not) later than(?= [^.;,]{1,20} (?:before|prior to))|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|or more|more than|exceed(?:s|ing)?|(?:above|over)(?= (?:\p{Sc}|\d|[A-Z]{3} )) ≠ at (?:the )?most|no (?:more|longer) than|not (?:more|longer) than|(?:no|not) later than(?! [^.;,]{1,20} (?:before|prior to))|(?:not|never) [^.;,]{1,40}? (?:more|longer|later) than|up to|a maximum of|maximum|or (?:fewer|less)|less than|fewer than|not (?:to )?exceed(?:ing)?|(?:shall|may|will|must|does|do|should) not exceed|within(?= \d)|(?:below|under)(?= (?:\p{Sc}|\d|[A-Z]{3} ))
    (?:no|not) (?:earlier|sooner) than|at the earliest ≠ (?:no|not) later than|at the latest|within
    dail(?:y)|every day|each day ≠ weekly|every week|each week ≠ monthly|every month|each month|once a month ≠ quarterly|every quarter|every three months ≠ twice a year|semi-?annual(?:ly)?|biannual(?:ly)?|every six months ≠ annual(?:ly)?|yearly|every year|each year|once a year ≠ biennial(?:ly)?|every (?:two|2|second) years?|every other year
    all(?= (?:the |of the )?\p{L}{3})|every(?= \p{L}) ≠ some(?= (?:of the )?\p{L})|several|a few|certain(?= \p{L}+s)|most(?= (?:of|\p{L}+s ))|\d+ (?:out )?of (?:the )?\d+|of the \d+ \p{L}+, \w+
  `,
  dates: String.raw`
    (?:first|1st)(?= quarter|[,.;])|Q1 ≠ (?:second|2nd)(?= quarter|[,.;])|Q2 ≠ (?:third|3rd)(?= quarter|[,.;])|Q3 ≠ (?:fourth|4th|last) quarter|Q4
    (?:first|1st) half ≠ (?:second|2nd) half
    spring ≠ summer ≠ autumn|fall(?= (?:of )?\d{4}) ≠ winter
    (?:early|beginning of)(?= (?:in )?(?:\d{4}|\p{Lu})) ≠ (?:mid|middle of)(?=[ -](?:\d{4}|\p{Lu})) ≠ (?:late|end of)(?= (?:in )?(?:\d{4}|\p{Lu}))
    yesterday ≠ today ≠ tomorrow
    this (?:year|month|week) ≠ last (?:year|month|week) ≠ next (?:year|month|week)
  `,
  'place-status-drift': `
    north(?:ern)? ≠ south(?:ern)? ≠ east(?:ern)? ≠ west(?:ern)?
    onshore ≠ offshore
  `,
}

export const ENGLISH_CALENDAR: readonly string[] = [
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'January February March April May June July August September October November December',
]
