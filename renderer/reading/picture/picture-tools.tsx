import { IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { words } from '../../words/words.ts'
import { canZoom, showPicture, zoom } from './picture-state.ts'

const say = words.reading.picture

/** Which page it is, and the ways to another one, to another size, and out. */
export function PictureTools(props: {
  readonly page: number
  readonly pages: number
  readonly size: number
  readonly onTurn: (page: number) => void
}) {
  const { page, pages, size, onTurn } = props
  return (
    <div className="picture-tools">
      <Tooltip says={say.previous} keys="PageUp">
        <IconButton name={say.previous} isDisabled={page <= 1} onPress={() => onTurn(page - 1)}>
          <Icon name="left" />
        </IconButton>
      </Tooltip>
      <span className="picture-page">{say.page(page, pages)}</span>
      <Tooltip says={say.next} keys="PageDown">
        <IconButton name={say.next} isDisabled={page >= pages} onPress={() => onTurn(page + 1)}>
          <Icon name="right" />
        </IconButton>
      </Tooltip>
      <span className="picture-tools-end">
        <Tooltip says={say.smaller} keys="-">
          <IconButton name={say.smaller} isDisabled={!canZoom(size, -1)} onPress={() => zoom(-1)}>
            <Icon name="minus" />
          </IconButton>
        </Tooltip>
        <span className="picture-size">{say.size(size)}</span>
        <Tooltip says={say.larger} keys="+">
          <IconButton name={say.larger} isDisabled={!canZoom(size, 1)} onPress={() => zoom(1)}>
            <Icon name="plus" />
          </IconButton>
        </Tooltip>
        <Tooltip says={say.close} keys="Ctrl+Shift+P">
          <IconButton name={say.close} onPress={() => showPicture(false)}>
            <Icon name="close" />
          </IconButton>
        </Tooltip>
      </span>
    </div>
  )
}
