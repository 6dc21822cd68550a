import { formatPercent } from '../../lib/format-percent.js'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Note } from '../note/note.js'
import { ProblemNote } from '../note/problem-note.js'
import { DropZone, type DropZoneProps } from './drop-zone.js'
import { UploadProgress } from './upload-progress.js'
import { useUpload, type UploadProps } from './use-upload.js'
import styles from './upload.module.css'
import type { UploadState } from '../../lib/upload/upload-state.js'

type UploadFieldProps = UploadProps & Pick<DropZoneProps, 'accept' | 'hint' | 'action'>

/**
 * Takes a file, sends it in parts and gives back the checked one. It can pause, outlive a closed tab,
 * and says what to do when something is wrong with the file.
 */
export function UploadField({ accept, hint, action, ...place }: UploadFieldProps) {
  const { task, state } = useUpload(place)
  switch (state.step) {
    case 'sending':
    case 'waiting':
    case 'paused':
    case 'checking':
      return <UploadProgress state={state} task={task} />
    default: {
      const words = state.step === 'interrupted' ? t('upload.chooseAgain') : action
      return (
        <DropZone
          accept={accept}
          hint={hint}
          action={words}
          onFile={(file) => void task.start(file)}
        >
          <Remark
            state={state}
            onRetry={() => void task.goOn()}
            onGiveUp={() => void task.giveUp()}
          />
        </DropZone>
      )
    }
  }
}

interface RemarkProps {
  state: UploadState
  onRetry: () => void
  onGiveUp: () => void
}

function Remark({ state, onRetry, onGiveUp }: RemarkProps) {
  switch (state.step) {
    case 'interrupted': {
      const { name, amounts } = state
      const share = formatPercent(amounts.stored / amounts.size)
      return (
        <Note title={t('upload.interrupted', { name, share })}>
          <p>{t('upload.interrupted.cure')}</p>
          <div class={styles.deeds}>
            <Button size="small" tone="quiet" onClick={onGiveUp}>
              {t('upload.giveUp')}
            </Button>
          </div>
        </Note>
      )
    }
    case 'refused':
      return (
        <Note tone="bad" isAlert title={t('upload.refused', { name: state.name })}>
          <p>{state.reason}</p>
        </Note>
      )
    case 'failed':
      return (
        <ProblemNote
          title={t('upload.failed', { name: state.name })}
          error={state.error}
          onRetry={onRetry}
        />
      )
    default:
      return null
  }
}
