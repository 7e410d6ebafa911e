import { fitMessages } from './fit-messages.ts'
import { houseStyles } from './map-styles.ts'
import { placeOf, refusalsAt } from './note-place.ts'
import { openHouse, textOf } from './open-house.ts'
import { tableShown } from './restyle-tables.ts'
import { choicesFor, hasMoved, rolesOf, STYLE_ROLES, type StyleChoices, type StyleUse } from './style-roles.ts'

/** What a house style file does with a note, whichever note that is. */
export interface HouseDescription {
  readonly uses: readonly StyleUse[]
  /** Styles that could be chosen instead, by their names. */
  readonly paragraphs: readonly string[]
  readonly lists: readonly string[]
  readonly tables: readonly string[]
  /** A sentence for everything of the file that does not go along. */
  readonly messages: readonly string[]
}

/** Reads a house style file for what it will do, or says why it cannot be used. */
export function describeHouse(
  bytes: Uint8Array,
  choices: StyleChoices = {},
): HouseDescription | { readonly refused: readonly string[] } {
  const opened = openHouse(bytes)
  if ('refused' in opened) return opened
  const { parts, template } = opened
  const document = textOf(parts, 'word/document.xml')
  const place = placeOf(document)
  const refused = place === undefined ? [] : refusalsAt(document, place)
  if (refused.length > 0) return { refused }
  const house = houseStyles(textOf(parts, 'word/styles.xml'))
  const roles = rolesOf(house, choices, tableShown(document))
  return {
    uses: STYLE_ROLES.map((role) => ({ role, style: roles.get(role)?.name })),
    paragraphs: choicesFor('body', house),
    lists: choicesFor('bullets', house),
    tables: choicesFor('table', house),
    messages: fitMessages({ house: document, place, ours: '', uses: [], template, hasMoved: hasMoved(roles) }),
  }
}
