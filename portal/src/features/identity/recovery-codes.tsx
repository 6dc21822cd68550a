import { Button } from '../../ui/button/button.js'
import { Icon } from '../../ui/icon/icon.js'
import { downloadIcon } from '../../ui/icons/download.js'
import { Note } from '../../ui/note/note.js'
import { w } from './words.js'
import styles from './profile-page.module.css'

interface RecoveryCodesProps {
  codes: string[]
  onKept: () => void
}

/** Shown this once: to be downloaded or printed. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const text = `${w('factor.codesTitle')} (${location.hostname})\n\n${codes.join('\n')}\n`
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`
  return (
    <Note tone="warn" title={w('factor.codesTitle')} isAlert>
      <p>{w('factor.codesText')}</p>
      <ul class={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div class={styles.line}>
        <a class={styles.download} href={href} download="belgenet-recovery-codes.txt">
          <Icon draw={downloadIcon} />
          {w('factor.download')}
        </a>
        <Button size="small" onClick={() => print()}>
          {w('factor.print')}
        </Button>
        <Button size="small" tone="primary" onClick={onKept}>
          {w('factor.kept')}
        </Button>
      </div>
    </Note>
  )
}
