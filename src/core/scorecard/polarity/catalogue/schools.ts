import { lines, type IndicatorGroup } from './group';

/**
 * From DfE school and college performance tables, EYFS and SEN statistics, children’s social care statistics
 * (SSDA903, CIN census); NCES and state report cards; NAPLAN.
 */
export const schools: IndicatorGroup = {
  higher: lines(`
    atar
    impact case studies
    permanency
    expressed desired outcomes
    grade 9 4
    rwm combined
    rwm
    reading writing maths
    reading writing mathematics
    pupils combined expected
    elg met
    act composite
    sat score
    level 2 pass
    level 3 pass
    ncea
    positive progression
    nss
    tef
    ref gpa
    ref 4
    good honours
    first in family
    polar quintile 1
    imd q1
    citation impact
    papers in top
    siblings placed together
    starting a traineeship
    phd submissions
    doctoral submissions
    students recruited
    offered one of preferences
    offered a preferred
    offer holders accept
    offer holders firm
    same placement two years
    looked after placed within miles of home
    first or upper second class
    international student recruitment
    tariff score
    total tariff
    average tariff
    awards at level
    positive destinations
    developmental milestones
    graded good
    ready to learn
    looked after in the community
    tariff points
    points per entry
    test scores
    reading scores
    maths scores
    mathematics scores
    reading level
    grade level
    proficient
    proficiency
    national minimum standard
    greater depth
    phonics
    ready for school
    kindergarten ready
    early years foundation stage profile
    a level passes
    graduation
    graduates
    university entrance
    university admission
    higher education entry
    level 2 by age 19
    level 3 by age 19
    september guarantee
    funded early education
    free early education
    funded childcare places taken
    two year olds funded
    nursery places
    breakfast clubs
    schools good
    ehc plans issued within
    statements issued within
    single assessments authorised within
    dental checks
    personal education plan
    pathway plan
    life story work
    same placement for 2 years
    foster carers approved
    foster households
    in house foster
    adopters approved
    special guardianship
    reunified
    return home interviews
    child seen
    children seen alone
    family group conferences
    children centre reach
    duke of edinburgh awards
    school travel plans
    bikeability
    music lessons
    summer reading challenge
    work experience placements
    internships
  `),
  lower: lines(`
    sdq score
    sdq average
    staff student ratio
    student staff ratio
    off rolling
    permanent exclusion
    pupil mobility
    miles from home
    repeating grade
    grade repetition
    retained in grade
    off rolled
    pupils per teacher
    pupils on part time timetable
    out of school children
    children missing
    plans lasting two years
    plans lasting 2 years
    more than one placement
    more than 1 placement
    placed over 20 miles
    placed more than 20 miles
    without social worker
    days placement order to match
    juvenile arrests
    youth arrests
    young people sentenced
    remand bed nights
    teen births
    elective home education concerns
  `),
  open: lines(`
    pupils on roll
    school roll
    school enrolment
    ehc plans maintained
    children in need plans
    child in need plans
    children looked after
    rate of looked after children
    child protection plans rate
    subject to child protection plan
    elective home education
    section 47 enquiries
    school census
  `),
};
