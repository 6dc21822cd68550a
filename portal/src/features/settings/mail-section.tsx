import { GroupForm } from './group-form.js'
import { GroupHistory } from './group-history.js'
import { MailDeliveries } from './mail-deliveries.js'
import { MailPreviews } from './mail-previews.js'
import styles from './settings-page.module.css'
import wide from './mail-section.module.css'

/** Who mails come from, what each looks like, and whether they left. */
export function MailSection() {
  return (
    <div class={`${styles.body} ${wide.body}`}>
      <GroupForm group="mail" />
      <MailPreviews />
      <MailDeliveries />
      <GroupHistory group="mail" />
    </div>
  )
}
