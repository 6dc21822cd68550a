import { test } from '@japa/runner'
import { resumesAt } from '../../../portal/src/features/enrollment/resumes-at.js'
import { flatLessons } from '../../../portal/src/features/catalog/flat-lessons.js'
import { lessonPieces } from '../../../portal/src/features/enrollment/lesson-pieces.js'

test.group('F-STU-1: progress as ink', () => {
  test('completed lessons come first, then what is left for the one under way', ({ assert }) => {
    const pieces = lessonPieces({ share: 0.65, lessonsCompleted: 2, lessonCount: 4 })
    assert.deepEqual(
      pieces.map((piece) => Number(piece.toFixed(6))),
      [1, 1, 0.6, 0]
    )
  })

  test('a finished course is whole and an untouched one bare', ({ assert }) => {
    assert.deepEqual(lessonPieces({ share: 1, lessonsCompleted: 3, lessonCount: 3 }), [1, 1, 1])
    assert.deepEqual(lessonPieces({ share: 0, lessonsCompleted: 0, lessonCount: 2 }), [0, 0])
  })

  test('watching here and there never overfills a lesson', ({ assert }) => {
    const pieces = lessonPieces({ share: 0.9, lessonsCompleted: 0, lessonCount: 10 })
    assert.isTrue(pieces.every((piece) => piece >= 0 && piece <= 1))
  })

  test('lessons are numbered by module and place', ({ assert }) => {
    const lesson = (id: string) => ({
      id,
      title: id,
      position: 1,
      kind: 'text' as const,
      durationMs: null,
      state: 'none' as const,
      share: 0,
    })
    const module = (id: string, lessons: string[]) => ({
      id,
      title: id,
      position: 1,
      lessons: lessons.map(lesson),
    })
    const flat = flatLessons([module('m1', ['a', 'b']), module('m2', ['c'])])
    assert.deepEqual(
      flat.map(({ id, number }) => [id, number]),
      [
        ['a', '1.1'],
        ['b', '1.2'],
        ['c', '2.1'],
      ]
    )
  })

  test('home offers to go on only where the player does', ({ assert }) => {
    assert.isFalse(resumesAt(0, 60_000))
    assert.isFalse(resumesAt(4_999, 60_000))
    assert.isTrue(resumesAt(5_000, 60_000))
    assert.isTrue(resumesAt(5_000, undefined))
    assert.isFalse(resumesAt(50_000, 60_000))
  })
})
