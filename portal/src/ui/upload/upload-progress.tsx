import { formatSize } from '../../lib/format-size.js'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { pauseIcon } from '../icons/pause.js'
import { playIcon } from '../icons/play.js'
import { UploadBar } from './upload-bar.js'
import styles from './upload.module.css'
import type { UploadTask } from '../../lib/upload/upload-task.js'
import type { Amounts, UploadState } from '../../lib/upload/upload-state.js'

type Underway = Extract<UploadState, { step: 'sending' | 'waiting' | 'paused' | 'checking' }>

/** A file under way: its name, how much of it is stored, and what can be done about it. */
export function UploadProgress({ state, task }: { state: Underway; task: UploadTask }) {
  const { step, name } = state
  const isChecking = step === 'checking'
  const words = t(`upload.${step}`)
  return (
    <div class={styles.underway}>
      <div class={styles.words}>
        <strong class={styles.name}>{name}</strong>
        <span role="status">{words}</span>
        {!isChecking && <span class={styles.amount}>{amountText(state.amounts)}</span>}
      </div>
      {isChecking ? (
        <UploadBar label={words} dry={state.progress} wet={1} />
      ) : (
        <UploadBar label={words} {...shares(state.amounts)} />
      )}
      <div class={styles.deeds}>
        {(step === 'sending' || step === 'waiting') && (
          <Button size="small" onClick={() => task.pause()}>
            <Icon draw={pauseIcon} />
            {t('upload.pause')}
          </Button>
        )}
        {step === 'paused' && (
          <Button size="small" onClick={() => void task.goOn()}>
            <Icon draw={playIcon} />
            {t('upload.goOn')}
          </Button>
        )}
        <Button size="small" tone="quiet" onClick={() => void task.giveUp()}>
          {t('upload.giveUp')}
        </Button>
      </div>
    </div>
  )
}

function shares({ size, stored, moving }: Amounts) {
  return { dry: stored / size, wet: (stored + moving) / size }
}

function amountText({ size, stored }: Amounts): string {
  return t('upload.amount', { stored: formatSize(stored), size: formatSize(size) })
}
