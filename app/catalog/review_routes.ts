import router from '@adonisjs/core/services/router'

const CourseAuthorsController = () => import('#catalog/controllers/course_authors_controller')
const CourseHistoryController = () => import('#catalog/controllers/course_history_controller')
const CourseReviewsController = () => import('#catalog/controllers/course_reviews_controller')
const ReviewCommentsController = () => import('#catalog/controllers/review_comments_controller')

const uuid = router.matchers.uuid()

/** The way of a course from its authors to its learners, and who works on it. */
router
  .group(() => {
    router
      .post('authoring/courses/:id/review', [CourseReviewsController, 'store'])
      .where('id', uuid)
      .as('authoring.review.store')
      .can('courses.author')
    router
      .patch('authoring/courses/:id/review', [CourseReviewsController, 'update'])
      .where('id', uuid)
      .as('authoring.review.update')
      .can('courses.review')
    router
      .delete('authoring/courses/:id/review', [CourseReviewsController, 'destroy'])
      .where('id', uuid)
      .as('authoring.review.destroy')
      .can('courses.author')
    router
      .get('authoring/courses/:id/comments', [ReviewCommentsController, 'index'])
      .where('id', uuid)
      .as('authoring.comments.index')
      .can('authoring.read')
    router
      .post('authoring/courses/:id/comments', [ReviewCommentsController, 'store'])
      .where('id', uuid)
      .as('authoring.comments.store')
      .can('courses.author')
    router
      .get('authoring/courses/:id/history', [CourseHistoryController, 'index'])
      .where('id', uuid)
      .as('authoring.history.index')
      .can('authoring.read')
    router
      .post('authoring/courses/:id/authors', [CourseAuthorsController, 'store'])
      .where('id', uuid)
      .as('authoring.authors.store')
      .can('courses.author')
    router
      .delete('authoring/courses/:id/authors/:memberId', [CourseAuthorsController, 'destroy'])
      .where('id', uuid)
      .where('memberId', uuid)
      .as('authoring.authors.destroy')
      .can('courses.author')
    router
      .get('course_reviews', [CourseReviewsController, 'index'])
      .as('course_reviews.index')
      .can('courses.review')
  })
  .prefix('api/v1')
  .as('catalog')
