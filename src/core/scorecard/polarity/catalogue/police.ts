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
    positive outcome
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
    public confidence
    confidence in police
    trust in police
    feeling safe
    feel safe walking
    feelings of safety
    perception of safety
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
    firefighter availability
    on call availability
    appliance availability
    crew availability
    cardiac save
    offenders in employment
    guns taken
    guns seized
    weapons seized
    weapons recovered
    firearms recovered
    drugs seized
    assets recovered
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
    larceny
    stolen
    shoplifting
    assault
    stabbing
    speeding vehicles
    shooting
    homicide
    murder
    manslaughter
    rape
    domestic abuse incidents
    recidivism
    rearrest
    rearrested
    reincarceration
    returns to prison
    prison escapes
    absconds
    prison population
    jail population
    vandalism
    anti social behaviour
    nuisance
    wildfires
    fire fatalities
    unwanted fire signals
    false alarm
    false alarms
    malicious calls
    road fatalities
    traffic fatalities
    fatalities
    crashes
    drink driving
    drunk driving
    emergency response time
    time to respond
    time to scene
    call answering time
    use of force
    taser use
    officer misconduct
    assaults on officers
    assaults on staff
    worried about
    scams
    missing persons
    warrants outstanding
    investigations open over
    drownings
    inmate assaults
    ineffective trials
    cracked trials
  `),
  open: lines(`
    arrests made
    traffic stops
    stop and search
    calls for service
    inquests
    hate crimes reported
    hate crime reported
    hate incidents reported
    domestic abuse reported
    sworn officers
  `),
};
