import router from '@adonisjs/core/services/router'

const MailDeliveriesController = () => import('#notify/controllers/mail_deliveries_controller')
const MailPagesController = () => import('#notify/controllers/mail_pages_controller')
const MailsController = () => import('#notify/controllers/mails_controller')

// Samples only: what they say is invented, what they wear is public.
router
  .get('mail_previews/:name', [MailPagesController, 'show'])
  .as('notify.mail_pages.show')
  .public()

router
  .group(() => {
    router.get('mails', [MailsController, 'index']).as('mails.index').can('mails.manage')
    router.get('mails/:name', [MailsController, 'show']).as('mails.show').can('mails.manage')
    router
      .get('mail_deliveries', [MailDeliveriesController, 'index'])
      .as('deliveries.index')
      .can('mails.manage')
  })
  .prefix('api/v1')
  .as('notify')
