import { ToggleButton } from 'react-aria-components'
import { Tooltip } from '../../ui/tooltip.tsx'
import { words } from '../../words/words.ts'
import { useStore } from '../../workspace/use-place.ts'
import { picture, showPicture } from './picture-state.ts'

const say = words.reading.picture

/** Between the text alone and the text with its page; only for a source that has pages. */
export function PictureSwitch() {
  const { isOffered, isShown } = useStore(picture, (at) => at)
  if (!isOffered) return null
  return (
    <Tooltip says={isShown ? say.hideHint : say.showHint} keys="Ctrl+Shift+P">
      <ToggleButton className="ui-button" data-look="quiet" isSelected={isShown} onChange={showPicture}>
        {say.show}
      </ToggleButton>
    </Tooltip>
  )
}
