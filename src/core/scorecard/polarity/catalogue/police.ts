import { lines, type IndicatorGroup } from './group';

export const policeAndFire: IndicatorGroup = {
  from: 'HMICFRS value for money profiles, Home Office crime outcomes and fire statistics, Crime Survey, STATS19, youth justice statistics; FBI UCR and city police dashboards',
  higher: lines(`
    stop and searches found
    stop and search find rate
    stop and search positive outcome
    detection rate
    detections
    clearance rate
    clearances
    cases cleared
    crimes solved
    positive outcome
    solved outcomes
    charge rate
    charged or summonsed
    conviction rate
    convictions
    guilty plea
    brought to justice
    restorative justice
    community resolution
    action taken
    further action
    led to action
    victim satisfaction
    victims satisfied
    victims supported
    public confidence
    confidence in police
    trust in police
    feeling safe
    feel safe walking
    feelings of safety
    perception of safety
    999 calls answered
    911 calls answered
    101 calls answered
    emergency calls answered
    incidents attended within
    attended within target
    arriving within
    home fire safety
    safe and well visits
    fire safety visits
    fire safety audits
    fire inspections
    smoke alarms
    smoke detectors
    confined to room of origin
    contained to room
    hydrants inspected
    firefighter availability
    on call availability
    appliance availability
    crew availability
    cardiac save
    lives saved
    community service completed
    community payback completed
    orders completed
    licences completed
    offenders in employment
    drug treatment orders completed
    guns taken
    guns seized
    weapons seized
    weapons recovered
    firearms recovered
    drugs seized
    assets recovered
    property recovered
    vehicles recovered
    cctv operational
    cctv working
    body worn video
    officers deployable
    neighbourhood officers
    community engagement
    neighbourhood watch
    seat belt use
    seatbelt use
    helmet use
    vehicles within speed limit
    speed compliance
    forensic hits
    dna matches
    missing people found
    protection orders granted
    mediation agreements
  `),
  lower: lines(`
    vehicles off the road
    mean over limit
    carjackings
    elder abuse
    speeding
    crime rate
    larceny
    stolen
    shoplifting
    assault
    stabbing
    gun crime
    knife crime
    knife offences
    opioid deaths
    speeding vehicles
    shooting
    homicide
    murder
    manslaughter
    rape
    sexual offence
    domestic abuse incidents
    domestic violence
    repeat victim
    repeat victimisation
    recidivism
    rearrest
    rearrested
    reincarceration
    returns to prison
    prison escapes
    absconds
    prison population
    jail population
    criminal damage
    vandalism
    anti social behaviour
    antisocial behaviour
    nuisance
    hate crime victims
    deliberate fires
    accidental fires
    dwelling fires
    house fires
    structure fires
    primary fires
    secondary fires
    wildfires
    fire deaths
    fire injuries
    fire fatalities
    unwanted fire signals
    false alarm
    false alarms
    malicious calls
    hoax calls
    killed or seriously injured
    killed and seriously injured
    road deaths
    road fatalities
    traffic fatalities
    fatalities
    crashes
    pedestrian injuries
    cyclist injuries
    drink driving
    drunk driving
    emergency response time
    time to respond
    time to scene
    call answering time
    abandoned calls
    911 call abandonment
    use of force
    taser use
    complaints against officers
    complaints against police
    officer misconduct
    assaults on officers
    assaults on staff
    firefighter injuries
    officer sickness
    fear of crime
    worried about
    worry about crime
    feel unsafe
    cyber incidents
    scams
    victims of
    missing persons
    custody deaths
    cell deaths
    warrants outstanding
    investigations open over
    drownings
    modern slavery victims
    inmate assaults
    court backlog
    trial delays
    ineffective trials
    cracked trials
    days from offence
    days offence to completion
  `),
  open: lines(`
    arrests made
    traffic stops
    stop and search
    search warrants executed
    warrants executed
    incidents attended
    999 calls received
    911 calls received
    calls for service
    court cases filed
    inquests opened
    inquests
    penalty notices issued
    hate crimes reported
    hate crime reported
    hate incidents reported
    domestic abuse reported
    sworn officers
  `),
};
