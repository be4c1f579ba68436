import { lines, type IndicatorGroup } from './group';

/**
 * From LG Inform, CIPFA benchmarking, DWP housing benefit statistics, Local Government Ombudsman letters, LGBF
 * (Scotland), Audit Commission BVPIs; Charity Commission and Fundraising Regulator reporting.
 */
export const corporate: IndicatorGroup = {
  higher: lines(`
    internal promotions
    permanent social workers
    bame staff
    bme staff
    audit opinions substantial
    spend with smes
    invoices on po
    fcr
    canvass response
    better payment practice
    pdr
    council tax in year
    median pay
    gross median
    enps
    roi
    charitable spend
    spent on charitable activities
    cash on hand
    roce
    one to ones held
    1 1s held
    sars in one month
    subject access in one month
    spend on contract
    moody's rating
    decent work
    four or five stars
    4 or 5 stars
    first call resolution
    case closure rate
    open data sets published
    benefits gained
    special constable hours
    foi responded
    subject access requests within
    first contact
    net promoter
    followers
    subscribers
    click through
    appraisals
    mandatory training
    staff recommend
    place to work
    staff survey response
    response rate
    women in top
    female directors
    female managers
    disabled staff
    disabled employees
    ethnic minority staff
    ethnic minorities in senior
    staff from ethnic minorities
    staff declaring
    diversity
    rate of return
    capital programme spent
    current ratio
    credit rating
    bond rating
    unqualified audit
    donations
    donors
    regular givers
    gift aid
    legacies
    grants awarded
    funds raised
    turnout
    registered to vote
    register returns
    consultation responses
    fraud identified
    errors corrected
    days without
    contracts with local suppliers
    local spend
    spent on local
    procurement local
    suitable for current use
    highest earners women
    proactive
    spend with local
    small business spend
    social value
    compliments
    deadlines met
    agenda published
    records digitised
  `),
  lower: lines(`
    bank charges
    audit adjustments
    current liabilities
    retrospective purchase
    retrospective orders
    phish prone
    new claims days
    net subsidy
    streetlights out
    fundraising expenditure ratio
    material weaknesses
    audit weaknesses
    staff leavers
    employee leavers
    workforce leavers
    voluntary leavers
    days to hire
    days to fill
    overtime
    ill health retirement
    early retirement
    disciplinary
    tribunal
    creditor days
    receivables
    days sales outstanding
    borrowing cost
    fundraising cost
    overheads
    support services gross expenditure
    consultants spend
    admin cost
    administration cost
    time to process
    process new claims
    process change
    new claims processing
    change of circumstances days
    answer time
    speed of answer
    escalated
    data breach
    tickets open
    ltifr
    near miss
    audit findings
    high risk findings
    limited assurance
    qualified opinions
    summonses
    bailiff
    month end close
    days to close
    close working days
    office space per
    business mileage
    red risks
    opt outs
    unsubscribes
  `),
  range: lines(`
    outturn of budgeted
    outturn against budget
    spend against profile
    spend to budget
    budget spent
  `),
  open: lines(`
    budget spent on
    minimum revenue provision
    retained share
    average donation
    average length
    average duration
    average size
    average gift
    bounce rate
    compliments complaints
    complaints compliments
    premiums paid
    grants paid
    page views
    allotment waiting list
    reserves
    fund balance
    external borrowing
    total borrowing
    borrowing level
    total enrolment
    total enrollment
    foi requests
    caseload
    headcount
    full time equivalent
    fte staff
    meetings held
    agenda items
    items on agenda
    gross budget
    revenue budget
    net budget
    capital expenditure
    gross expenditure
    net revenue expenditure
    share of budget
    band d
    rateable value
    mean age
    average age of workforce
    age profile
    assets held
    freedom of information requests
  `),
};
