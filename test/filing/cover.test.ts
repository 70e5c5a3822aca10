import { describe, expect, it } from 'vitest'
import { companyOnCover, isoDate, periodOnCover } from '../../src/filing/cover.ts'
import { annualForm, formOf, formOnCover } from '../../src/filing/form.ts'

describe('formOnCover', () => {
  it.each([
    [['FORM 10-K'], 'annual', '10-K', false],
    [['Form 10 - K'], 'annual', '10-K', false],
    [['FORM 10-K405'], 'annual', '10-K405', false],
    [['FORM 10-KSB'], 'annual', '10-KSB', false],
    [['FORM 10-KT'], 'annual', '10-KT', false],
    [['FORM 10-K/A'], 'annual', '10-K', true],
    [['FORM 10-K', '(Amendment No. 2)'], 'annual', '10-K', true],
    [['2003 ANNUAL REPORT ON FORM 10-K'], 'annual', '10-K', false],
    [['FORM 20-F'], 'foreign', '20-F', false],
    [['UNITED STATES SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 10-Q'], 'quarterly', '10-Q', false],
    [['FORM 10-QSB'], 'quarterly', '10-QSB', false],
    [['FORM 8-K', 'CURRENT REPORT'], 'current', '8-K', false],
    [['FORM 10-Q, as amended by the board in May and June'], 'quarterly', '10-Q', false],
    [['FORM 11-K of the savings plan and of the pension plan', 'FORM 10-K'], 'annual', '10-K', false],
    [['FORM S-1', 'REGISTRATION STATEMENT'], 'other', 'S-1', false],
    [['Shares registered on our Form S-8 (Registration No. 333-1) are counted.', 'FORM 10-K'], 'annual', '10-K', false],
    [['The quarterly reports on Form 10-Q for the year before', 'FORM 10-K'], 'annual', '10-K', false],
    [['ANNUAL REPORT PURSUANT TO SECTION 13'], 'unknown', '', false],
  ] as const)('reads %j', (cover, kind, name, amendment) => {
    expect(formOnCover(cover)).toEqual({ kind, name, amendment })
  })
})

describe('annualForm', () => {
  it.each([
    ['10-K', '10-K'], ['10-K405', '10-K405'], ['10-K405/A', '10-K405'], ['10KSB', '10-KSB'], ['10-KSB40', '10-KSB40'], ['10-KT', '10-KT'], ['20-F/A', '20-F'], ['20FR12B', '20-F'], ['', 'unknown'],
    ['10-KTSB', '10-KT'], ['10-KSB405', '10-KSB'], ['10-K406', '10-K'], ['20-FX', '20-F'], ['Form 10-K', '10-K'], ['8-K', 'unknown'],
  ])('names %j as %j', (type, name) => {
    expect(annualForm(formOf(type))).toBe(name)
  })
})

describe('isoDate', () => {
  it.each([
    ['for the fiscal year ended December 31, 1997', '1997-12-31'], ['the year ended 31 March 2012', '2012-03-31'], ['Sept. 30, 2005', '2005-09-30'], ['19971231', '1997-12-31'],
    ['2021-12-31', '2021-12-31'], ['6/30/2004', '2004-06-30'], ['June 30th, 1999', '1999-06-30'], ['December 1997', undefined], ['99/99/1999', undefined], ['Foobar 12, 1999', undefined], ['', undefined],
  ])('reads %j as %j', (text, date) => {
    expect(isoDate(text)).toBe(date)
  })
})

describe('periodOnCover', () => {
  it('takes the end of a transition period', () => {
    expect(periodOnCover(['For the transition period from July 1, 1998 to December 31, 1998'])).toBe('1998-12-31')
  })

  it('takes a date from the next line', () => {
    expect(periodOnCover(['For the fiscal year ended', 'June 28, 2008'])).toBe('2008-06-28')
  })

  it('is silent where the period is blank', () => {
    expect(periodOnCover(['For the transition period from ______ to ______', 'Commission file number 0-1'])).toBeUndefined()
  })
})

describe('companyOnCover', () => {
  it.each([
    [['Commission file number 1-2', 'LARKSPUR VALVE COMPANY', '(Exact name of registrant as specified in its charter)'], 'LARKSPUR VALVE COMPANY'],
    [['Larkspur Valve, Inc.', '', '(Name of small business issuer in its charter)'], 'Larkspur Valve, Inc.'],
    [['Commission File Number 0-14', 'LARKSPUR CORPORATION', 'OHIO 91-114', '(State of incorporation)'], 'LARKSPUR CORPORATION'],
    [['For the fiscal year ended June 30, 2001', '(Exact name of registrant as specified in its charter)'], undefined],
    [['A page without a cover'], undefined],
  ])('reads %j', (cover, name) => {
    expect(companyOnCover(cover)).toBe(name)
  })
})
