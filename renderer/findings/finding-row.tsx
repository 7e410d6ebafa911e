import type { Finding } from '../../shared/checks/finding.ts'
import type { Waived } from '../../shared/checks/waived.ts'
import type { ExcerptId } from '../../shared/id.ts'
import type { NoteEditor } from '../note/editor/note-editor.ts'
import { showPassage } from '../note/note-ports.ts'
import { Button } from '../ui/button.tsx'
import { coreSentence, langOf } from '../words/core-sentences.ts'
import { inWords } from '../words/dates.ts'
import { words } from '../words/words.ts'
import { mend } from './step-findings.ts'

const say = words.findings

export interface FindingRowProps {
  readonly finding: Finding
  readonly editor: NoteEditor | undefined
  readonly onWaive?: () => void
  /** Where the finding was let stand: why, by whom and when. */
  readonly waived?: Waived
  readonly onRaise?: () => void
}

/** What a row says of one finding: its reason, the check and the words, and what can be done about it. */
export function FindingRow({ finding, editor, onWaive, waived, onRaise }: FindingRowProps) {
  const { fix, excerptId } = finding
  const reason = coreSentence(finding.reason)
  return (
    <>
      <span className="finding-sign" role="img" aria-label={say.levels[finding.level]}>
        {say.signs[finding.level]}
      </span>
      <div className="finding-words">
        <p lang={langOf(reason)}>{reason}</p>
        <small>
          {say.checks[finding.check]} · {finding.where || say.whole}
        </small>
        {waived === undefined ? null : (
          <small className="finding-waived">
            {say.because(waived.reason, waived.madeBy ?? '', inWords(waived.madeAt.slice(0, 10)))}
          </small>
        )}
      </div>
      <div className="finding-acts">
        {fix === undefined || waived !== undefined ? null : (
          <Button onPress={() => editor && mend(editor, finding)}>{coreSentence(fix.label)}</Button>
        )}
        {finding.blockId === '' ? null : (
          <Button look="quiet" onPress={() => editor?.goToFinding(finding)}>
            {say.goTo}
          </Button>
        )}
        {excerptId === undefined ? null : (
          <Button look="quiet" onPress={() => showPassage(excerptId as ExcerptId)}>
            {say.source}
          </Button>
        )}
        {onWaive === undefined ? null : (
          <Button look="quiet" onPress={onWaive}>
            {say.waive}
          </Button>
        )}
        {onRaise === undefined ? null : (
          <Button look="quiet" onPress={onRaise}>
            {say.raise}
          </Button>
        )}
      </div>
    </>
  )
}
