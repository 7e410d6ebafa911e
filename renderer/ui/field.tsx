import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import {
  Checkbox as AriaCheckbox,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import './field.css'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  /** Says what is wrong with the value, where it is. */
  readonly wrong?: string | undefined
  readonly placeholder?: string | undefined
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly hidesLabel?: boolean
  readonly autoFocus?: boolean
  readonly lines?: number
  readonly maxLength?: number
  readonly type?: 'text' | 'search' | 'url' | 'date' | 'password'
  readonly onBlur?: () => void
  readonly onKeyDown?: KeyboardEventHandler
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A line of text, or several with `lines`. */
export function TextField(props: TextFieldProps) {
  const { label, hint, wrong, placeholder, hidesLabel, lines, inputRef, type, onKeyDown, maxLength, ...field } = props
  return (
    <AriaTextField
      {...field}
      {...(maxLength === undefined ? {} : { maxLength })}
      isInvalid={wrong !== undefined}
      className="ui-field"
    >
      <Label className={hidesLabel ? 'unseen' : 'ui-label'}>{label}</Label>
      {lines === undefined ? (
        <Input
          className="ui-input"
          ref={inputRef}
          type={type ?? 'text'}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(onKeyDown && { onKeyDown })}
        />
      ) : (
        <TextArea
          className="ui-input ui-area"
          rows={lines}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(onKeyDown && { onKeyDown })}
        />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <FieldError className="ui-wrong">{wrong}</FieldError>
    </AriaTextField>
  )
}

export interface CheckboxProps {
  readonly label: ReactNode
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

export function Checkbox({ label, isOn, onChange, isDisabled = false }: CheckboxProps) {
  return (
    <AriaCheckbox className="ui-checkbox" isSelected={isOn} onChange={onChange} isDisabled={isDisabled}>
      <span className="ui-checkbox-box">
        <Icon name="check" size={11} />
      </span>
      {label}
    </AriaCheckbox>
  )
}
