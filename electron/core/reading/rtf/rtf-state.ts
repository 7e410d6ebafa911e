/** Where text goes: into the document, a label, a style's name, a note, or nowhere. */
export type Destination =
  | 'body'
  | 'nowhere'
  | 'label'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'note'
  | 'instruction'
  | 'lists'
  | 'level-text'

export interface RtfState {
  readonly destination: Destination
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isHidden: boolean
  readonly isDeleted: boolean
  readonly font: number
  /** Number of the paragraph style. */
  readonly style: number
  readonly outline: number | undefined
  readonly listId: number | undefined
  readonly listLevel: number
  readonly isInTable: boolean
  /** In a header, a comment, an object: text boxes and fields there are none of the text either. */
  readonly isSetAside: boolean
  readonly isBox: boolean
  /** Characters that stand for a `\u` in programs that do not know it, to be skipped. */
  readonly fallback: number
}

/** Properties of a paragraph that says nothing of itself. */
export const PLAIN_PARAGRAPH = {
  style: 0,
  outline: undefined,
  listId: undefined,
  listLevel: 0,
  isInTable: false,
} as const

export const START: RtfState = {
  ...PLAIN_PARAGRAPH,
  destination: 'body',
  isBold: false,
  isItalic: false,
  isHidden: false,
  isDeleted: false,
  font: 0,
  isSetAside: false,
  isBox: false,
  fallback: 1,
}

/** Groups that hold no text of the document. */
export const NOWHERE: ReadonlySet<string> = new Set(
  (
    'colortbl info generator pict object header headerl headerr headerf footer footerl footerr footerf themedata ' +
    'colorschememapping datastore latentstyles rsidtbl xmlnstbl filetbl revtbl bkmkstart ' +
    'bkmkend xe tc template operator company manager category keywords doccomm hlinkbase author creatim revtim printim ' +
    'buptim userprops wgrffmtfilter mmathPr pgptbl nonshppict shprslt annotation atnid atnauthor atrfstart atrfend ' +
    'ftnsep ftnsepc aftnsep ftncn aftnsepc aftncn private1 fldtype datafield'
  ).split(' '),
)

/** What to say of a group that is set aside, by its first word. */
export const SET_ASIDE: readonly (readonly [RegExp, code: string, sentence: string])[] = [
  [/^pict$/, 'image-removed', 'Pictures were left out of the text; the original keeps them.'],
  [/^annotation$/, 'comment-unread', 'Comments of the RTF file were not read.'],
  [/^object$/, 'embedding-ignored', 'Embedded objects were never opened; only the text was read.'],
  [/^(?:header|footer)/, 'header-set-aside', 'Page headers and footers were set aside.'],
]

export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  '~': '\u00A0',
  _: '\u2011',
  '-': '\u00AD',
  '{': '{',
  '}': '}',
  '\\': '\\',
}

/** Deepest nesting of groups; real files have about 20. */
export const MOST_GROUPS = 2000

/** The state after a word that formats letters or a paragraph; undefined for every other word. */
export function stateAfter(state: RtfState, word: string, number: number | undefined): RtfState | undefined {
  const isOn = number !== 0
  switch (word) {
    case 'f':
      return { ...state, font: number ?? 0 }
    case 's':
      return { ...state, style: number ?? 0 }
    case 'uc':
      return { ...state, fallback: Math.max(0, number ?? 1) }
    case 'b':
      return { ...state, isBold: isOn }
    case 'i':
      return { ...state, isItalic: isOn }
    case 'v':
      return { ...state, isHidden: isOn }
    case 'deleted':
      return { ...state, isDeleted: isOn }
    case 'plain':
      return { ...state, isBold: false, isItalic: false, isHidden: false, isDeleted: false }
    case 'ls':
      return { ...state, listId: number }
    case 'ilvl':
      return { ...state, listLevel: number ?? 0 }
    case 'outlinelevel':
      return { ...state, outline: number }
    case 'intbl':
      return { ...state, isInTable: true }
    case 'pard':
      return { ...state, ...PLAIN_PARAGRAPH }
    // A character style is no destination, though some programs mark it as one that may be unknown.
    case 'cs':
    case 'ds':
    case 'ts':
      return state
    default:
      return undefined
  }
}
