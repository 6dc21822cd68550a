import { t } from '../../lib/messages.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Icon } from '../../ui/icon/icon.js'
import { fileUpIcon } from '../../ui/icons/file-up.js'

export function ImportLink({ tone = 'primary' }: { tone?: 'primary' | 'plain' }) {
  return (
    <LinkButton tone={tone} href="/app/manage/courses/import">
      <Icon draw={fileUpIcon} />
      {t('authoring.import')}
    </LinkButton>
  )
}
