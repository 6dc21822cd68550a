import { t } from '../../lib/messages.js'
import { isOnline } from '../../lib/online.js'
import { Icon } from '../icon/icon.js'
import { wifiOffIcon } from '../icons/wifi-off.js'
import styles from './offline-strip.module.css'

export function OfflineStrip() {
  return (
    <div role="status">
      {!isOnline.value && (
        <p class={styles.strip}>
          <Icon draw={wifiOffIcon} />
          <span>{t('frame.offline')}</span>
        </p>
      )}
    </div>
  )
}
