/** Words that deny. */
export const NEGATIONS = {
  en: /\b(?:not|no|never|neither|nor|none|nothing|nobody|without|cannot|unclear|unknown|uncertain|fail(?:s|ed|ing)? to|failure to|lack(?:s|ed|ing)?|absence of|free of|(?:has|have|had|is|are) yet to)\b|n[’']t\b/giu,
  fr: /(?<!\p{L})n[’'](?=\p{L})|(?<!\p{L})(?:ne|pas|aucune?|jamais|ni|sans|non|rien|inconnue?s?|incertaine?s?|absence d[e’'])(?:(?<=[’'])|(?!\p{L}|-))/giu,
} as const

/** Ways of counting and linking that hold a "no" or "not" and deny nothing. */
export const IDIOMS = {
  en: /,? (?:and |but )?not (?:the |by )?\p{L}+(?: \p{L}+){0,3},|\b(?:no|(?:not|never|cannot)(?: [^.;,]{1,40}?)?) (?:fewer|less|more|later|earlier|sooner|longer|greater|higher|lower) than\b|\bnot (?:only|least|to exceed|exceed(?:ing)?)\b|\bwhether or not\b|\bno doubt\b|\bwithout (?:delay|undue delay|prejudice|exception|further delay)\b|\bif not\b|\b(?:but|though) (?:need not|(?:is|are) not (?:obliged|required|bound) to)\b/giu,
  fr: /,? et non (?:pas )?[^,;.]{2,40},|(?<!\p{L})(?:(?:à moins|avant|de peur|de crainte) qu[e’'][^.;,]{0,40}?\sne|pas (?:moins|plus) d[e’']|non seulement|n(?:e |[’'])[^.;,]{1,40}?\s(?:plus de|moins de|au[- ]delà|que)(?!\p{L})|n(?:e |[’'])[^.;,]{1,40}?\squ[’'](?=\p{L})|n(?:e |[’'])(?:excède|dépasse)\p{L}*(?: pas)?|ne (?:peut|peuvent|doit|doivent|pourra|saurait) (?:pas )?(?:excéder|dépasser)|sans (?:délai(?! de (?:grâce|préavis|carence|prescription))|tarder|retard|préjudice|exception|(?:y )?être (?:tenu|obligé)\p{L}*)|sinon)(?:(?<=[’'])|(?!\p{L}))/giu,
} as const

/** Words that deny in themselves: who is exempt need not, what is barred may not. */
export const DENYING = {
  en: /\b(?:exempt|exclu|outside|barr|prohibit|forb|bann|refus|reject|den(?:y|ied)|waiv|avoid|prevent|unless|except|only|lack|invalid|inviolab|fail|cease|stop|end(?:s|ed)\b|free\b|capped|limit|rul(?:e|es|ed) out|declin|refrain|abstain|forgo|renounc)\p{L}*/giu,
  fr: /(?<!\p{L})(?:exempt|exclu|hors|interdi|prohib|refus|rejet|dispens|absence|sauf|à moins|seul|empêch|défaut|dépourv|inviolab|cess|échou|plafonn|limit|écart|échapp|soustrai|abst[ie]|renonc|évit)\p{L}*/giu,
} as const

/** "Not without consent" says what "needs consent" says. */
export const CONDITION =
  /\b(?:not|no|never|cannot)\b[^.;]*\b(?:without|unless|until|except|before)\b|\b(?:without|until|unless)\b[^.;]*\b(?:not|no|never|cannot)\b|\bneither\b[^.;]*\b(?:until|unless|before|without)\b|(?<!\p{L})n(?:e\s|[’'])[^.;]*(?:sans|sauf|à moins|avant|tant qu[e’'])(?:(?<=’)|(?!\p{L}))|(?<!\p{L})(?:sans|à moins)(?!\p{L})[^.;]*(?<!\p{L})n(?:e\s|[’'])/iu
export const NEEDED =
  /\b(?:need|requir|only|subject to|condition|after|once|must have|with the|await|hold back|held back|wait|pending|until)\p{L}*|(?<!\p{L})(?:exig|requi|seul|sous réserve|condition|après|nécess|faut|subordonn|attend|patient|en attendant)\p{L}*/iu
