import { t, type MessageKey } from '../../lib/messages.js'
import { Icon } from '../../ui/icon/icon.js'
import { codeIcon } from '../../ui/icons/code.js'
import { fileUpIcon } from '../../ui/icons/file-up.js'
import { uploadIcon } from '../../ui/icons/upload.js'
import { userPlusIcon } from '../../ui/icons/user-plus.js'
import styles from './dashboard.module.css'

const deeds: { href: string; label: MessageKey; draw: string }[] = [
  { href: '/app/manage/members?invite=1', label: 'members.invite', draw: userPlusIcon },
  { href: '/app/members/import', label: 'members.import', draw: fileUpIcon },
  { href: '/app/manage/courses/import', label: 'authoring.import', draw: uploadIcon },
  { href: '/app/manage/embed', label: 'embed.place', draw: codeIcon },
]

export function QuickDeeds() {
  return (
    <ul class={styles.deeds}>
      {deeds.map(({ href, label, draw }) => (
        <li key={href}>
          <a href={href}>
            <Icon draw={draw} />
            {t(label)}
          </a>
        </li>
      ))}
    </ul>
  )
}
