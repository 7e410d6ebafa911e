/** Where text goes: into the document, a label, a style's name, a note, or nowhere. */
export type Destination = 'body' | 'nowhere' | 'label' | 'fonts' | 'styles' | 'title' | 'note' | 'instruction'

export interface RtfState {
  readonly destination: Destination
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isHidden: boolean
  readonly isDeleted: boolean
  readonly font: number
  /** Characters that stand for a `\u` in programs that do not know it, to be skipped. */
  readonly fallback: number
}

/** Groups that hold no text of the document. */
export const NOWHERE: ReadonlySet<string> = new Set(
  (
    'colortbl info generator pict object header headerl headerr headerf footer footerl footerr footerf themedata ' +
    'colorschememapping datastore latentstyles listtable listoverridetable rsidtbl xmlnstbl filetbl revtbl bkmkstart ' +
    'bkmkend xe tc template operator company manager category keywords doccomm hlinkbase author creatim revtim printim ' +
    'buptim userprops wgrffmtfilter mmathPr pgptbl nonshppict shprslt annotation atnid atnauthor atrfstart atrfend do ' +
    'ftnsep ftnsepc aftnsep ftncn aftnsepc aftncn private1 fldtype datafield'
  ).split(' '),
)

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
