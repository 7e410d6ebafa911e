import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import './field.css'
import './overlay.css'
import './select.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface SelectProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hidesLabel?: boolean
  readonly isDisabled?: boolean
  readonly placeholder?: string
  /** Says what the choice does. */
  readonly hint?: string | undefined
}

/** One of several. */
export function Select({
  label,
  choices,
  value,
  onChange,
  hidesLabel = false,
  isDisabled = false,
  placeholder = '',
  hint,
}: SelectProps) {
  return (
    <AriaSelect
      className="ui-select"
      value={value === '' && !choices.some((choice) => choice.value === '') ? null : value}
      onChange={(key) => onChange(String(key ?? ''))}
      isDisabled={isDisabled}
      placeholder={placeholder}
    >
      <Label className={hidesLabel ? 'unseen' : 'ui-label'}>{label}</Label>
      <Button className="ui-input ui-select-button">
        <SelectValue className="ui-select-value" />
        <Icon name="down" size={12} />
      </Button>
      {hint === undefined ? null : (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <Popover className="ui-popover" offset={3}>
        <ListBox className="ui-list-box">
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label === '' ? ' ' : choice.label}
              className="ui-menu-item"
            >
              {choice.label === '' ? '–' : choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
