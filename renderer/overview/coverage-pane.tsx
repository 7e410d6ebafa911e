import { useMemo } from 'react'
import { coverageOf, unusedCodes } from '../../shared/overview/coverage.ts'
import type { Evidence } from '../../shared/overview/overview.ts'
import type { Source } from '../../shared/source/source.ts'
import { useOpenedVersion } from '../api/queries.ts'
import { Button } from '../ui/button.tsx'
import { named } from '../words/named.ts'
import { words } from '../words/words.ts'
import { goToExcerpt, goToPassage } from '../workspace/moves.ts'
import { usePlace } from '../workspace/use-place.ts'
import { putChart } from './put-chart.ts'
import { SaveMenu } from './save-menu.tsx'
import { useEvidence } from './use-evidence.ts'
import './overview.css'

const say = words.overview.coverage

/** What has been read: a strip of sentences for each source, commitments used, codes never used. */
export function CoveragePane() {
  const evidence = useEvidence(usePlace((at) => at.dossierId))
  if (evidence === undefined) return null
  const commitments = evidence.excerpts.filter((excerpt) => excerpt.code === 'COMMIT')
  const cited = new Set(evidence.citations.map((citation) => citation.excerptId))
  const left = commitments.filter((each) => !cited.has(each.id))
  const unused = unusedCodes(evidence.codebook, evidence.excerpts)
  return (
    <section className="overview" aria-labelledby="overview-title">
      <header className="overview-head">
        <h1 id="overview-title">{say.title}</h1>
        <Button onPress={() => void putChart('coverage', evidence)}>{words.overview.chartIntoNote}</Button>
        <SaveMenu view="coverage" />
      </header>
      <p className="overview-text">{say.text}</p>
      <Legend />
      {evidence.sources.map((source) => (
        <SourceCoverage key={source.id} source={source} evidence={evidence} />
      ))}
      <p className="overview-text">{say.used(commitments.length - left.length, commitments.length)}</p>
      {left.length > 0 ? (
        <>
          <h2 className="overview-subhead" id="coverage-left">
            {say.unusedCommitments}
          </h2>
          <ul className="coverage-left" aria-labelledby="coverage-left">
            {left.map(({ id, selector }) => (
              <li key={id}>
                <button
                  type="button"
                  className="overview-go"
                  title={words.overview.goTo(selector.exact)}
                  onClick={() => goToExcerpt(id)}
                >
                  {selector.exact}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {unused.length > 0 ? (
        <>
          <h2 className="overview-subhead">{say.unused}</h2>
          <p className="overview-text">
            {unused
              .flatMap((id) => evidence.codebook.codes.find((code) => code.id === id) ?? [])
              .map((code) => named(code.label))
              .join(', ')}
          </p>
        </>
      ) : null}
    </section>
  )
}

/** What the colours of the strips say: the family of the first code of a sentence. */
function Legend() {
  return (
    <ul className="coverage-legend" aria-label={say.legend}>
      {Object.entries(words.codebook.families).map(([family, name]) => (
        <li key={family}>
          <span data-family={family} />
          {name}
        </li>
      ))}
      <li>
        <span data-family="none" />
        {say.notRead}
      </li>
    </ul>
  )
}

function SourceCoverage({ source, evidence }: { readonly source: Source; readonly evidence: Evidence }) {
  const opened = useOpenedVersion(source.currentVersionId).data
  const sentences = useMemo(() => {
    const here = evidence.excerpts.filter((excerpt) => excerpt.versionId === source.currentVersionId)
    return coverageOf(opened?.blocks ?? [], here)
  }, [opened, evidence, source])
  const coded = sentences.filter((sentence) => sentence.codes.length > 0).length
  const open = sentences.find((sentence) => sentence.codes.length === 0)
  const families = new Map(evidence.codebook.codes.map((code) => [code.id, code.family]))
  return (
    <div className="coverage-source">
      <h2 className="overview-subhead">{source.title}</h2>
      <p className="overview-text">{say.share(coded, sentences.length)}</p>
      <div
        className="coverage-strip"
        role="img"
        aria-label={`${say.strip(source.title)}. ${say.share(coded, sentences.length)}`}
      >
        {sentences.map((sentence) => (
          <span
            key={sentence.start}
            data-family={families.get(sentence.codes[0] ?? '') ?? 'none'}
            title={sentence.address}
          />
        ))}
      </div>
      {open === undefined ? (
        <p className="overview-text">{sentences.length > 0 ? say.done : null}</p>
      ) : (
        <Button onPress={() => goToPassage(source.id, { versionId: source.currentVersionId, start: open.start })}>
          {say.nextOpen}
        </Button>
      )}
    </div>
  )
}
