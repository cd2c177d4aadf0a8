'use strict'

// Usage: node parse.js questions.gift
// Prints what a parser of Moodle's GIFT format, which is not ours, reads in the file: JSON.

const fs = require('fs')
const { parse } = require('gift-pegjs')

const questions = parse(fs.readFileSync(process.argv[2], 'utf8'))
console.log(
  JSON.stringify(
    questions.map((question) => ({
      id: question.title,
      type: question.type,
      prompt: question.stem.text,
      explanation: question.globalFeedback ? question.globalFeedback.text : '',
      options: question.choices.map((choice) => ({
        text: choice.text.text,
        right: choice.isCorrect,
        note: choice.feedback ? choice.feedback.text : ''
      }))
    }))
  )
)
