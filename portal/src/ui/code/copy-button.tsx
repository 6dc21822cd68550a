import { useEffect, useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { checkIcon } from '../icons/check.js'
import { copyIcon } from '../icons/copy.js'
import { say } from '../toast/toasts.js'

const SHOWN_MS = 2_000

interface CopyButtonProps {
  text: string
  /** What is copied, for a button that shows an icon alone. */
  label?: string
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => say(t('copy.failed'), { tone: 'bad' })
    )
  return (
    <Button
      size="small"
      tone={label ? 'quiet' : 'plain'}
      square={Boolean(label)}
      aria-label={label}
      onClick={copy}
    >
      <Icon draw={isCopied ? checkIcon : copyIcon} />
      {!label && t(isCopied ? 'copy.done' : 'copy.copy')}
      {label && isCopied && (
        <span class="sr" role="status">
          {t('copy.done')}
        </span>
      )}
    </Button>
  )
}
