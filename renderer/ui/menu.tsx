import type { ReactNode } from 'react'
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Icon } from './icon.tsx'
import { Keys } from './keys.tsx'
import './overlay.css'

/** In CSS pixels: taller ones would lie over their own button, and the click that opens them would choose an entry. */
const TALLEST = 340

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly keys?: string | undefined
  readonly end?: ReactNode
  readonly isCurrent?: boolean
  readonly isDisabled?: boolean
  readonly look?: 'danger'
  readonly onAction: () => void
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly label: string
  /** Groups of entries, with a rule between them. */
  readonly groups: readonly { readonly heading?: string; readonly entries: readonly MenuEntry[] }[]
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
}

export function Menu({ trigger, label, groups, placement = 'bottom start' }: MenuProps) {
  const filled = groups.filter((group) => group.entries.length > 0)
  const ticks = filled.some((group) => group.entries.some((entry) => entry.isCurrent !== undefined))
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover" placement={placement} offset={4} maxHeight={TALLEST}>
        <AriaMenu className="ui-menu" aria-label={label}>
          {filled.flatMap((group, place) => [
            ...(place === 0 ? [] : [<Separator key={`rule-${group.entries[0]?.id}`} className="ui-menu-rule" />]),
            <MenuSection key={group.entries[0]?.id ?? 'none'} aria-label={group.heading ?? label}>
              {group.heading === undefined ? null : <Header className="ui-menu-heading">{group.heading}</Header>}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.label}
                  className="ui-menu-item"
                  data-look={entry.look}
                  isDisabled={entry.isDisabled ?? false}
                  onAction={entry.onAction}
                >
                  {ticks ? (
                    <span className="ui-menu-tick">{entry.isCurrent ? <Icon name="check" size={12} /> : null}</span>
                  ) : null}
                  <span>{entry.label}</span>
                  {entry.end === undefined ? null : <span className="ui-menu-end">{entry.end}</span>}
                  {entry.keys === undefined ? null : <Keys keys={entry.keys} />}
                </MenuItem>
              ))}
            </MenuSection>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
