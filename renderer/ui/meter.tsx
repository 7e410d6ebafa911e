import './meter.css'

export interface MeterProps {
  readonly label: string
  /** From 0 to 1. */
  readonly share: number
  readonly says?: string
  readonly tone?: 'accent' | 'good' | 'warning' | 'danger'
}

/** How much of something is done, used or covered. */
export function Meter({ label, share, says, tone = 'accent' }: MeterProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> draws a bar of the platform, with grounds of its own.
    <div
      className="ui-meter"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={says ?? `${percent} %`}
    >
      <div className="ui-meter-fill" data-tone={tone} style={{ width: `${percent}%` }} />
    </div>
  )
}
