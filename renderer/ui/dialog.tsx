import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import './overlay.css'

export interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'small' | 'middle' | 'wide' | 'full'
  readonly foot?: ReactNode
  /** False while closing would lose something. */
  readonly closesOutside?: boolean
  /** Nothing but text in it: then the text itself takes focus, so that keys can scroll it. */
  readonly isText?: boolean
  readonly children: ReactNode
}

/** A dialog: keeps focus inside, closes with Escape, gives focus back where it was. */
export function Dialog({
  title,
  closeLabel,
  isOpen,
  onClose,
  size = 'middle',
  foot,
  closesOutside = true,
  isText = false,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      className="ui-veil"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable={closesOutside}
    >
      <Modal className="ui-modal" data-size={size}>
        <AriaDialog className="ui-dialog">
          <div className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            <IconButton name={closeLabel} onPress={onClose}>
              <Icon name="close" />
            </IconButton>
          </div>
          <div className="ui-dialog-body" tabIndex={isText ? 0 : undefined}>
            {children}
          </div>
          {foot === undefined ? null : <div className="ui-dialog-foot">{foot}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
