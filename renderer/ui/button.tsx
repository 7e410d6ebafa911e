import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger' | undefined
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A button. One `main` at most per view; `quiet` ones have no frame until they are needed. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`ui-button ${className ?? ''}`} data-look={look} />
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'look'> {
  readonly name: string
  readonly children: ReactNode
}

/** A button that shows a picture only; `name` is what it says to whoever cannot see it. */
export function IconButton({ name, className, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={name}
      className={`ui-button ui-icon-button ${className ?? ''}`}
      data-look="quiet"
    />
  )
}
