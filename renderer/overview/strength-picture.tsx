import type { Evidence } from '../../shared/overview/overview.ts'
import { attributeText, withCodes } from '../../shared/overview/wording.ts'
import { words } from '../words/words.ts'

/** How many commitments there are of each strength, strongest first: bars with their numbers written beside them. */
export function StrengthPicture({ evidence }: { readonly evidence: Evidence }) {
  const all = withCodes(evidence, 'COMMIT', 'DECIDE', 'CONT')
  const byStrength = [...Map.groupBy(all, (excerpt) => excerpt.attributes.strength ?? '')]
    .filter(([strength]) => strength !== '')
    .toSorted(([a], [b]) => Number(b) - Number(a))
  const most = Math.max(...byStrength.map(([, excerpts]) => excerpts.length), 1)
  if (byStrength.length === 0) return null
  return (
    <figure className="strength-picture" aria-label={words.overview.strengthPicture}>
      <ul>
        {byStrength.map(([strength, excerpts]) => {
          const [first] = excerpts
          return (
            <li key={strength}>
              <span className="strength-name">{first && attributeText(evidence, first, 'strength')}</span>
              <span className="strength-bar" style={{ inlineSize: `${(excerpts.length / most) * 12}rem` }} />
              <span>{excerpts.length}</span>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
