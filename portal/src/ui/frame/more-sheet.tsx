import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { t } from '../../lib/messages.js'
import { Dialog } from '../dialog/dialog.js'
import { RailNav } from './rail-nav.js'
import type { ComponentChildren } from 'preact'
import type { PlaceGroup } from './place.js'

interface MoreSheetProps {
  groups: PlaceGroup[]
  onClose: () => void
  children: ComponentChildren
}

/** Every place and the account, on small screens. Closes when one of them was chosen. */
export function MoreSheet({ groups, onClose, children }: MoreSheetProps) {
  const { url } = useLocation()
  const openedAt = useRef(url)
  useEffect(() => {
    if (url !== openedAt.current) onClose()
  }, [url])
  return (
    <Dialog title={t('frame.more')} onClose={onClose}>
      <div>
        <RailNav groups={groups} />
      </div>
      {children}
    </Dialog>
  )
}
