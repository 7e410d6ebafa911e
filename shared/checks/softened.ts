/** Verbs that ask for a try or a talk: what is promised is no more than they say. The value is a strength, 0 to 5. */
const SOFT = {
  en: [
    [
      1,
      /^(?:continu|explor|consider(?!abl)|examin|study|studies|discuss|review|assess|look(?:ed|ing)? (?:in)?(?:to|at)|reflect|exchange views|hold (?:talks|discussions)|consult)/iu,
    ],
    [
      2,
      /^(?:endeavou?r|seek|try|attempt|striv|aim(?:s|ed|ing)?\b|hop(?:e|es|ed|ing)\b|intend|plan(?:s|ned|ning)?\b|work towards?|make (?:every|all|their best|its best|best|reasonable) effort|use (?:its|their) best)/iu,
    ],
  ],
  fr: [
    [
      1,
      /^(?:d[e’']\s?)?(?:poursuiv|explor|envisag|examin|étudi(?:e|er|era|eront)(?!\p{L})|discut|évalu|réfléchi|se consult|consult|échanger leurs vues)/iu,
    ],
    [
      2,
      /^(?:d[e’']\s?)?(?:(?:s[’'])?(?:efforc|emploi)|tâch|tent(?:e|ent|er|era|eront)(?!\p{L})|cherch(?:e|ent|er|era|eront)(?!\p{L})|vis(?:e|ent|er|era|eront)(?!\p{L})|œuvr|espér|prévoi)/iu,
    ],
  ],
} as const satisfies Record<'en' | 'fr', readonly (readonly [number, RegExp])[]>

const BETWEEN =
  /^\s*(?:(?:only|seulement)\s+)?(?:(?:to|à)\s+|that\s+(?:they|both|each|the)\s+\p{L}+\s+(?:would|should)\s+)?(?:(?:be|être|also|jointly|further|together|promptly|\p{Ll}+ly)\s+)?/iu

/** The strength of "shall endeavour", "agreed to look into": that of the soft verb right behind; undefined where none is. */
export function softenedTo(behind: string, language: 'en' | 'fr'): number | undefined {
  const rest = behind.replace(/^[’']/u, '').replace(BETWEEN, '')
  return SOFT[language].find(([, verb]) => verb.test(rest))?.[0]
}
