import { useAnswer } from '../api.ts'
import { forgetWord } from '../note/spelling/spelling-queries.ts'
import { IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { words } from '../words/words.ts'
import '../note/spelling/spelling.css'

const say = words.guide.preferences

/** The words that were put into the dictionary, to be taken out again. */
export function OwnWords() {
  const { data } = useAnswer('spelling.own', {})
  const own = data?.words ?? []
  return (
    <section aria-labelledby="own-words">
      <h3 className="ui-label" id="own-words">
        {say.ownWords}
      </h3>
      {own.length === 0 ? <p className="own-words-none">{say.noOwnWords}</p> : null}
      <ul className="own-words">
        {own.map((word) => (
          <li key={word}>
            {word}
            <IconButton name={say.forget(word)} onPress={() => void forgetWord(word)}>
              <Icon name="close" size={11} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
