import { lines, type IndicatorGroup } from './group';

export const places: IndicatorGroup = {
  from: 'WasteDataFlow, APSE, DfT road and bus statistics, planning statistics (PS1/PS2), Environment Agency and DEFRA indicators, DESNZ emissions statistics; city open-data scorecards',
  higher: lines(`
    walking to school
    trees surviving
    connected to heat networks
    grant applications approved
    park acres per
    spend within the county
    new business registrations
    businesses registered
    find it easy
    cycle journeys
    walking trips
    library cardholders
    service lines replaced
    signals operating
    licences renewed
    licenses renewed
    recycling rate
    diversion rate
    waste diversion
    diverted from landfill
    landfill diversion
    waste diverted
    food waste collected
    green waste collected
    energy recovered from waste
    waste recovered
    collected on time
    collected as scheduled
    collected on schedule
    bins collected
    fly tips cleared
    fly tips removed
    graffiti removed
    potholes repaired
    potholes filled
    potholes fixed
    street lights working
    street lights operational
    street lights repaired
    streetlights working
    lights in light
    street cleanliness
    streets clean
    clean streets
    acceptable standard of litter
    green flag
    parks rated
    park condition
    tree canopy
    canopy cover
    trees planted
    tree planting
    woodland created
    biodiversity net gain
    sites in positive management
    favourable condition
    good ecological status
    bathing water
    beach water quality
    drinking water
    water quality
    air quality good
    good air
    good air quality days
    clean air
    solar
    wind power
    heat pumps installed
    homes insulated
    insulation
    retrofitted
    retrofit
    led conversions
    ev charging
    charging points
    electric vehicles
    low emission vehicles
    carbon saved
    carbon reduction
    emissions reduced
    energy saved
    on time performance
    on time arrivals
    on time departures
    running on time
    bus punctuality
    bus reliability
    bus passenger
    bus patronage
    ridership
    patronage
    boardings
    passengers
    passenger numbers
    passenger satisfaction
    cycling
    cycle trips
    bicycle
    bike lanes
    cycle lanes
    mode share
    active travel
    sustainable travel
    car share
    footways good
    roads good condition
    pavement condition
    pavement quality
    road condition index
    roads resurfaced
    roads gritted
    gritting completed
    snow routes cleared
    bridges good
    bridge condition
    sidewalks repaired
    safety inspections completed
    gullies cleaned
    gullies emptied
    drains cleaned
    properties protected from flooding
    flood defence
    flood schemes
    major applications decided
    major applications determined
    minor applications decided
    minor applications determined
    other applications decided
    householder applications decided
    applications determined in
    applications decided in
    applications determined within
    applications within 8 weeks
    planning applications in time
    planning decisions in time
    appeals dismissed
    appeals won
    land charge searches
    searches returned in
    conservation areas appraised
    listed buildings repaired
    building control market share
    market share
    permits issued within
    inspections completed within
    food hygiene
    broadly compliant
    premises rated
    rated 5
    inspections carried out
    inspections due completed
    premises inspected
    noise complaints resolved
    trading standards convictions
    businesses improved
    parking occupancy
    parking income
    market stalls let
    stall occupancy
    allotments let
    library visits
    library visitors
    library loans
    books issued
    books borrowed
    active borrowers
    library members
    museum visits
    museum visitors
    attendances at events
    event attendance
    leisure visits
    leisure centre
    leisure memberships
    gym
    swim
    swimming lessons
    sports participation
    theatre seats
    tickets sold
    seats sold
    audience
    tourism spend
    visitor spend
    tourist spend
    overnight stays
    hotel occupancy
    employment rate
    jobs created
    jobs safeguarded
    labour force participation
    economic activity rate
    economically active
    household income
    median income
    earnings
    gross weekly pay
    weekly pay
    wages
    living wage
    gva
    gdp
    gross value added
    output per hour
    business births
    business start
    businesses started
    new businesses
    businesses supported
    business survival
    inward investment
    investment secured
    exports
    grant funding secured
    external funding
    shops occupied
    retail occupancy
    lettable space occupied
    units let
    workspace occupancy
    gigabit
    full fibre
    internet access
    digital inclusion
    digitally included
    adult learners
    nvq
    into work
    supported into
    residents into employment
    access to green space
    population within park walk
    access to transit
    accessible bus stops
    wheelchair accessible
  `),
  lower: lines(`
    overhanging vegetation
    shop closures
    weight restrictions
    weak bridges
    condition red
    carriageway red
    decisions quashed
    euthanasia rate
    service lines remaining
    collection items lost
    unaccounted water
    substandard housing
    residual waste
    total waste collected
    total household waste collected
    municipal waste landfilled
    residual household waste
    waste per household
    waste per head
    waste per person
    household waste arising
    sent to landfill
    incinerated
    missed bins
    missed collections
    missed bin
    fly tipping
    fly tips
    illegal dumping
    fly posting
    dog fouling
    carbon emissions
    carbon footprint
    greenhouse gas
    ghg
    nitrogen dioxide
    no2
    particulate
    pm2
    pm10
    ozone
    air pollution
    pollution incidents
    bad air days
    unhealthy air
    water consumption
    water use
    water lost
    non revenue water
    leakage
    leaks
    main breaks
    pipe bursts
    burst pipes
    sewer overflow
    overflows
    sewer backups
    sewage spills
    boil water
    water supply interruptions
    energy use
    energy consumption
    electricity consumption
    gas consumption
    fuel use
    fuel consumption
    vehicle miles
    car use
    drive alone
    single occupancy
    roads maintenance considered
    roads needing
    needing maintenance
    requiring maintenance
    roads in poor
    poor condition
    poor roads
    unclassified roads maintenance
    structurally deficient
    maintenance backlog
    pothole claims
    street light outages
    lights out
    highways claims
    insurance claims
    tripping claims
    age of fleet
    fleet age
    vehicle downtime
    bus wait
    excess wait
    excess waiting
    cancelled trains
    cancelled journeys
    lost mileage
    journey time
    travel time
    commute
    congestion
    flooded
    flooding
    properties at flood risk
    power outage
    saidi
    saifi
    minutes lost
    noise complaints
    days to determine
    applications over
    appeals allowed
    appeals upheld
    appeals lost
    enforcement backlog
    permit processing
    permit time
    review time
    job seekers
    economic inactivity
    economically inactive
    benefit claimants
    universal credit claimants
    people on benefits
    income deprivation
    no qualification
    town centre vacancy
    shop vacancy
    vacant shops
    vacant units
    retail vacancy
    office vacancy
    inflation
    cost of living
    business failure
    business closures
    business deaths
    bankruptcies
    digitally excluded
    food waste
    single use plastic
    pesticide use
    invasive species
    species at risk
    habitat loss
    deforestation
    stray dogs
    euthanised
    euthanized
    animals put to sleep
    cemetery complaints
    unlicensed premises
    underage sales
    non compliant
  `),
  range: lines(`
    surplus places percentage
  `),
  open: lines(`
    daily traffic
    traffic volume
    traffic counts
    planning applications received
    applications received
    building permits issued
    permits issued
    licences issued
    licenses issued
    parking tickets issued
    penalty charge notices
    pcns issued
    waste collected tonnes
    tonnes waste collected
    length maintained
    kilometres of road
    vehicles in fleet
    fleet size
    area of parks
    marriages
    burials
    cremations
    deaths registered
    births registered
    death certificates
    birth certificates
    rainfall
    temperature
    inspections requested
    tests taken
    taxi licences
  `),
};
