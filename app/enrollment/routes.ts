import router from '@adonisjs/core/services/router'

const CourseEnrollmentsController = () =>
  import('#enrollment/controllers/course_enrollments_controller')
const EnrollmentCodesController = () =>
  import('#enrollment/controllers/enrollment_codes_controller')
const EnrollmentHistoryController = () =>
  import('#enrollment/controllers/enrollment_history_controller')
const EnrollmentOffersController = () =>
  import('#enrollment/controllers/enrollment_offers_controller')
const LearnerImportsController = () => import('#enrollment/controllers/learner_imports_controller')
const WithdrawalsController = () => import('#enrollment/controllers/withdrawals_controller')

const uuid = router.matchers.uuid()

router
  .group(() => {
    router
      .get('enrollment_offers/:code', [EnrollmentOffersController, 'show'])
      .as('offers.show')
      .can('enrollments.create')
    router
      .post('courses/:id/enrollments', [CourseEnrollmentsController, 'store'])
      .where('id', uuid)
      .as('course_enrollments.store')
      .can('enrollments.manage')
      .idempotent()
    router
      .post('courses/:id/learner_imports', [LearnerImportsController, 'store'])
      .where('id', uuid)
      .as('learner_imports.store')
      .can('enrollments.manage')
      .idempotent()
    router
      .get('courses/:id/enrollment_codes', [EnrollmentCodesController, 'index'])
      .where('id', uuid)
      .as('codes.index')
      .can('enrollments.manage')
    router
      .post('courses/:id/enrollment_codes', [EnrollmentCodesController, 'store'])
      .where('id', uuid)
      .as('codes.store')
      .can('enrollments.manage')
      .idempotent()
    router
      .delete('enrollment_codes/:id', [EnrollmentCodesController, 'destroy'])
      .where('id', uuid)
      .as('codes.destroy')
      .can('enrollments.manage')
    router
      .put('enrollments/:id/withdrawal', [WithdrawalsController, 'update'])
      .where('id', uuid)
      .as('withdrawals.update')
      .can('enrollments.manage')
    router
      .delete('enrollments/:id/withdrawal', [WithdrawalsController, 'destroy'])
      .where('id', uuid)
      .as('withdrawals.destroy')
      .can('enrollments.manage')
    router
      .get('enrollments/:id/history', [EnrollmentHistoryController, 'index'])
      .where('id', uuid)
      .as('history.index')
      .can('enrollments.manage')
  })
  .prefix('api/v1')
  .as('enrollment')
