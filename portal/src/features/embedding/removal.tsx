import { useState } from 'preact/hooks'
import { useMutation } from '../../lib/query/use-mutation.js'
import { Button } from '../../ui/button/button.js'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.js'
import { Icon } from '../../ui/icon/icon.js'
import { trashIcon } from '../../ui/icons/trash.js'

interface RemovalProps {
  /** For the icon: what is removed, with its name. */
  label: string
  title: string
  text: string
  deed: string
  run: () => Promise<unknown>
  onDone: () => void
}

/** Takes something away that sites depend on, after saying what stops. */
export function Removal({ label, title, text, deed, run, onDone }: RemovalProps) {
  const [isAsked, setAsked] = useState(false)
  const removal = useMutation({ run, onDone })
  return (
    <>
      <Button tone="quiet" size="small" square aria-label={label} onClick={() => setAsked(true)}>
        <Icon draw={trashIcon} />
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={title}
          text={text}
          deed={deed}
          isDestructive
          isBusy={removal.isPending}
          error={removal.error}
          onConfirm={() => removal.start()}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}
