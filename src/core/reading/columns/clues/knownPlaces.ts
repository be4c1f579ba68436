/** Councils and counties whose names head columns of comparators, without "Council", "Borough" or "City of". */
const PLACES = new Set(
  `barking and dagenham, barnet, barnsley, basildon, bath, bath and north east somerset, bedford, bedfordshire, berkshire,
  bexley, birmingham, blackburn with darwen, blackpool, blaenau gwent, bolton, bournemouth, bracknell forest, bradford,
  brent, bridgend, brighton, brighton hove, brighton and hove, bristol, bromley, buckinghamshire, bury, caerphilly,
  calderdale, cambridge, cambridgeshire, camden, canterbury, cardiff, carmarthenshire, ceredigion, central bedfordshire,
  cheshire, cheshire east, cheshire west, conwy, cornwall, coventry, croydon, cumberland, cumbria, darlington,
  denbighshire, derby, derbyshire, devon, doncaster, dorset, dudley, dundee, durham, ealing, east riding, east sussex,
  edinburgh, enfield, essex, exeter, fife, flintshire, gateshead, glasgow, gloucester, gloucestershire, greenwich,
  gwynedd, hackney, halton, hammersmith, hammersmith fulham, hampshire, haringey, harrow, hartlepool, havering, hereford,
  herefordshire, hertfordshire, hillingdon, hounslow, hull, isle of wight, islington, kensington, kent, kirklees,
  knowsley, lambeth, lancashire, leeds, leicester, leicestershire, lewisham, lincoln, lincolnshire, liverpool, luton,
  manchester, medway, merthyr tydfil, merton, middlesbrough, milton keynes, monmouthshire, neath port talbot, newcastle,
  newham, newport, norfolk, north lincolnshire, north somerset, north tyneside, north yorkshire, northampton,
  northamptonshire, northumberland, norwich, nottingham, nottinghamshire, oldham, oxford, oxfordshire, pembrokeshire,
  peterborough, plymouth, poole, portsmouth, powys, preston, redbridge, redcar and cleveland, rhondda cynon taf,
  richmond, rochdale, rotherham, rutland, salford, sandwell, sefton, sheffield, shropshire, slough, solihull, somerset,
  south gloucestershire, south tyneside, southampton, southend, southwark, st helens, staffordshire, stockport,
  stockton, stoke, suffolk, sunderland, surrey, sutton, swansea, swindon, tameside, telford, telford and wrekin,
  thurrock, torbay, torfaen, tower hamlets, trafford, vale of glamorgan, wakefield, walsall, waltham forest, wandsworth,
  warrington, warwickshire, west berkshire, west sussex, westminster, westmorland, wigan, wiltshire, windsor, wirral,
  wokingham, wolverhampton, worcester, worcestershire, wrexham, york, yorkshire`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
);

/** Whether folded words name a council or county. */
export function isKnownPlace(words: string): boolean {
  const name = words.replace(/\b(?:council|borough|county|city|unitary|cc|bc|dc|mbc|lb)\b/g, ' ');
  return PLACES.has(name.replace(/\s+/g, ' ').trim());
}

/** What somebody else than the area is called by its kind, beside figures that say nobody's name. */
const BODY =
  /^(?:l[ae]a?|authority|partnership|mat|county|borough|district|force|trust|ics|icb|stp|ccg|cluster|consortium|family|state|msg)$/;

/** Whether words stand for a body by its kind, such as one that others belong to. */
export function isKindOfBody(who: string): boolean {
  return BODY.test(who);
}

/** Whether words stand for somebody else by name or by kind. */
export function isBody(who: string): boolean {
  return isKnownPlace(who) || isKindOfBody(who);
}
