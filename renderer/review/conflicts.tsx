import { wordDiff } from '../../shared/anchoring/diff/word-diff.ts'
import { Button } from '../ui/button.tsx'
import { WordChanges } from '../ui/word-changes.tsx'
import { words } from '../words/words.ts'
import { ProposalWords } from './proposal-words.tsx'
import { keyOfProposal, type RoundItem } from './round.ts'

const say = words.review

/** What a suggestion collides with, side by side: the note as it changed meanwhile, and other reviewers. */
export function Conflicts({
  item,
  byKey,
  nowText,
  choose,
}: {
  readonly item: RoundItem
  readonly byKey: ReadonlyMap<string, RoundItem>
  readonly nowText: string | undefined
  readonly choose: (key: string) => void
}) {
  const { proposal, exported } = item
  const rivals = proposal.rivals.flatMap(({ reviewId, number }) => byKey.get(keyOfProposal(reviewId, number)) ?? [])
  return (
    <>
      {proposal.isOvertaken && exported !== undefined ? (
        <section className="proposal-conflict">
          <h3>{say.overtaken}</h3>
          <div>
            <p>
              <small>{say.exported}</small>
              {clean(exported)}
            </p>
            <p>
              <small>{say.now}</small>
              <WordChanges
                changes={wordDiff(clean(exported), clean(nowText ?? ''))}
                insertedLabel={say.inserted}
                removedLabel={say.taken}
              />
            </p>
          </div>
        </section>
      ) : null}
      {rivals.length === 0 ? null : (
        <section className="proposal-conflict">
          <h3>{say.rivals}</h3>
          <div>
            {rivals.map((rival) => (
              <div key={rival.key}>
                <small>{say.proposes(rival.proposal.author)}</small>
                <ProposalWords proposal={rival.proposal} />
                <Button look="quiet" onPress={() => choose(rival.key)}>
                  {say.goTo(say.states[rival.proposal.decision])}
                </Button>
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  )
}

const clean = (text: string): string => text.replaceAll('\uFFFC', '')
