/** The parts of a note whose style in a house's file a person can choose. */
export const STYLE_ROLES = [
  'title',
  'section',
  'subsection',
  'part',
  'body',
  'bullets',
  'numbers',
  'quotation',
  'caption',
  'table',
  'table-heading',
  'table-text',
  'field',
] as const
export type StyleRole = (typeof STYLE_ROLES)[number]

/** Our style of a role's paragraphs; lists and tables have other ways to theirs. */
export const OUR_STYLE: Readonly<Partial<Record<StyleRole, string>>> = {
  title: 'Heading1',
  section: 'Heading2',
  subsection: 'Heading3',
  part: 'Heading4',
  body: 'BodyText',
  quotation: 'Quote',
  caption: 'Caption',
  'table-heading': 'TableHeading',
  'table-text': 'TableText',
  field: 'HeaderField',
}

/** Names under which offices keep such a style, the likeliest first, in small letters as they are compared. */
const NAMES: Readonly<Record<StyleRole, readonly string[]>> = {
  title: ['heading 1'],
  section: ['heading 2'],
  subsection: ['heading 3'],
  part: ['heading 4'],
  body: ['body text', 'text body'],
  bullets: ['list bullet'],
  numbers: ['list number'],
  quotation: ['quote', 'quotations', 'block text', 'intense quote'],
  caption: ['caption', 'table caption'],
  table: [],
  'table-heading': ['table heading', 'table header'],
  'table-text': ['table text', 'table contents', 'tabletext'],
  field: ['header field', 'message header'],
}

/** Styles of the house that a person chose, by their names; the empty one keeps ours. */
export type StyleChoices = Readonly<Partial<Record<StyleRole, string>>>

/** How a role of the note looks in the house's file. */
export interface StyleUse {
  readonly role: StyleRole
  /** The house's style by its name; left out where ours came along. */
  readonly style?: string | undefined
}

/** A style of the house's file. */
export interface HouseStyle {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly isCustom: boolean
  readonly next?: string | undefined
  readonly list?: string | undefined
}

/**
 * Which style of the house each role takes: the one chosen; else the one of that name; else what the file itself shows.
 *
 * A file whose first heading is numbered counts sections with it; the title of a note then takes its style Title, and
 * every heading moves up by one.
 * @param tableShown id of the table style that the file's own text uses
 */
export function rolesOf(
  house: readonly HouseStyle[],
  choices: StyleChoices,
  tableShown: string | undefined,
): ReadonlyMap<StyleRole, HouseStyle> {
  const paragraphs = house.filter(({ type }) => type === 'paragraph')
  const tables = house.filter(({ type }) => type === 'table')
  const named = (name: string) => paragraphs.find((style) => style.name.toLowerCase() === name)
  const isLeftToFile = choices.title === undefined && choices.section === undefined
  const moves =
    isLeftToFile &&
    named('heading 1')?.list !== undefined &&
    named('title') !== undefined &&
    named('heading 2') !== undefined
  const headings = moves ? ['title', 'heading 1', 'heading 2', 'heading 3'] : []
  const own = (role: StyleRole, at: number): HouseStyle | undefined => {
    if (role === 'table') return tableOf(tables, tableShown)
    const names = headings[at] === undefined ? NAMES[role] : [headings[at]]
    const found = names.map(named).find((style) => style !== undefined)
    if (role === 'body') return found ?? textAfterHeadings(paragraphs)
    return (role === 'bullets' || role === 'numbers') && found?.list === undefined ? undefined : found
  }
  const roles = new Map<StyleRole, HouseStyle>()
  for (const [at, role] of STYLE_ROLES.entries()) {
    const choice = choices[role]
    const chosen = (role === 'table' ? tables : paragraphs).find(({ name }) => name === choice)
    const style = choice === '' ? undefined : (chosen ?? own(role, at))
    if (style !== undefined) roles.set(role, style)
  }
  return roles
}

/** Whether headings stand a level higher than in a note of ours, below a title in the style of that name. */
export function hasMoved(roles: ReadonlyMap<StyleRole, HouseStyle>): boolean {
  return roles.get('title')?.name.toLowerCase() === 'title' && roles.get('section')?.name.toLowerCase() === 'heading 1'
}

/** Styles that are offered at most: a list of thousands helps nobody to find one, and takes seconds to open. */
const MOST_CHOICES = 400

/** What could be chosen for a role. */
export function choicesFor(role: StyleRole, house: readonly HouseStyle[]): readonly string[] {
  const type = role === 'table' ? 'table' : 'paragraph'
  const isList = role === 'bullets' || role === 'numbers'
  return house
    .filter(
      (style) => style.type === type && (!isList || style.list !== undefined) && !/^(?:toc|index) /i.test(style.name),
    )
    .slice(0, MOST_CHOICES)
    .map(({ name }) => name)
}

/** The table style that the file's text uses, or the only one that the organisation made. */
function tableOf(tables: readonly HouseStyle[], shown: string | undefined): HouseStyle | undefined {
  const own = tables.filter(({ isCustom }) => isCustom)
  return tables.find(({ id }) => id === shown) ?? (own.length === 1 ? own[0] : undefined)
}

/** What the organisation writes under a heading, where it has no style called Body Text. */
function textAfterHeadings(paragraphs: readonly HouseStyle[]): HouseStyle | undefined {
  const next = paragraphs.filter(({ name }) => /^heading [1-3]$/i.test(name)).map((heading) => heading.next)
  return paragraphs.find(({ id, name, isCustom }) => next.includes(id) && isCustom && !/^heading/i.test(name))
}
