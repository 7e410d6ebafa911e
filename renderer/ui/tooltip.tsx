import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Keys } from './keys.tsx'
import './overlay.css'

/** Says more about a control on hover and focus; never the only place where something is said. */
export function Tooltip({
  says,
  keys,
  children,
}: {
  readonly says: ReactNode
  readonly keys?: string
  readonly children: ReactNode
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className="ui-tooltip" offset={6}>
        {says} {keys === undefined ? null : <Keys keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
