import router from '@adonisjs/core/services/router'
import { settingGroupPattern } from '#tenancy/shared/setting_groups'

const DashboardController = () => import('#backoffice/controllers/dashboard_controller')
const MailSamplesController = () => import('#backoffice/controllers/mail_samples_controller')
const PortalController = () => import('#backoffice/controllers/portal_controller')
const SavedViewsController = () => import('#backoffice/controllers/saved_views_controller')
const TeachingController = () => import('#backoffice/controllers/teaching_controller')
const SettingChangesController = () => import('#backoffice/controllers/setting_changes_controller')

router.get('app', [PortalController]).as('portal.home').public()
router.get('app/*', [PortalController]).as('portal.page').public()

router
  .group(() => {
    router
      .get('dashboard', [DashboardController, 'show'])
      .as('dashboard.show')
      .can('dashboard.read')
    router
      .get('settings/:group/changes', [SettingChangesController, 'index'])
      .where('group', settingGroupPattern)
      .as('setting_changes.index')
      .can('settings.manage')
    router
      .post('mails/:name/samples', [MailSamplesController, 'store'])
      .as('mail_samples.store')
      .can('mails.manage')
    router.get('teaching', [TeachingController, 'show']).as('teaching.show').can('authoring.read')
    router
      .get('saved_views', [SavedViewsController, 'index'])
      .as('saved_views.index')
      .can('views.manage')
    router
      .post('saved_views', [SavedViewsController, 'store'])
      .as('saved_views.store')
      .can('views.manage')
    router
      .delete('saved_views/:id', [SavedViewsController, 'destroy'])
      .where('id', router.matchers.uuid())
      .as('saved_views.destroy')
      .can('views.manage')
  })
  .prefix('api/v1')
  .as('backoffice')
