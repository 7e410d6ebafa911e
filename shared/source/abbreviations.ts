/**
 * Abbreviations after which a full stop does not end a sentence, in lower case and without the last stop.
 *
 * English and French together: a note in one language quotes the other, and no entry of one is a common word that ends
 * sentences in the other.
 */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  [
    'mr mrs ms dr prof hon rt sr st messrs gen col maj capt cmdr lt sgt adm amb gov sen rep pres sec supt insp cst',
    'm mm me mgr mlle pr',
    'e.g i.e cf viz vs approx ca c.-à-d p.ex ex',
    'jan feb févr fév apr avr jun jul juil aug sept oct nov dec déc',
  ].flatMap((line) => line.split(' ')),
)

/** Abbreviations that introduce a number: they bind to a digit, a roman numeral or a bracket, and else end a sentence. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  'no nos art arts para paras par sec sect s ss cl ch chap p pp pg vol fig figs tab app ann annex al alin n nn tel tél ext ref réf éd ed env r reg c'.split(
    ' ',
  ),
)

/** Words that open a sentence far oftener than a name: after "U.S." or "etc." they decide that a new one begins. */
export const OPENERS: ReadonlySet<string> = new Set(
  [
    'the this that these those it its they their he she we you i a an in on at by for from with as if when while but and',
    'however both each neither no there here after before under until since although officials ministers',
    'le la les un une des ce cet cette ces il elle ils elles on nous vous je dans en sur par pour avec si mais et',
    'toutefois cependant après avant selon depuis aucun aucune chaque',
  ].flatMap((line) => line.split(' ')),
)
