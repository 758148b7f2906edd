/** Words that English news uses for one another: a line a set, forms of the dictionary. */
export const SYNONYMS = `
accident crash collision wreck
accord deal agreement pact treaty
advise recommend urge suggest
age aged
aim goal target objective purpose
air broadcast
aircraft plane airplane jet airliner
allege accuse accusation allegation claim
alter change modify
amount sum total
anger outrage fury
annual yearly
answer reply respond response
apparent obvious clear
argue dispute quarrel row
arms weapon weaponry armament
army military troops force
arrest detain apprehend custody
ask request demand call
assault attack strike raid offensive
assemble gather meet
assembly parliament legislature
assess evaluate estimate judge
attempt try effort bid
award prize honour honor
bar prohibit forbid ban
bargain negotiate negotiation talk
battle fight combat
begin start commence launch open
belief view opinion
big large major huge
bill law legislation act
blast explosion explode bomb
blaze fire
border frontier
brief short
budget spending
build construct erect
business company firm corporation enterprise
buyer purchaser
campaign drive
cancel scrap abandon
car vehicle automobile
cargo freight
carry transport
cause lead trigger provoke prompt
cease stop halt end
centre center
challenge contest
championship tournament competition contest
chance opportunity possibility
charge accuse indict
chief head leader boss director
choose select pick opt
citizen national resident
clash fight battle
coach trainer manager
collapse fall
comment remark statement
complete finish
concern worry fear anxiety
condemn denounce criticise criticize
conference meeting summit
conflict war
connect link tie relate associate
consider regard view
consumer customer client buyer
contain include comprise
continue remain last persist
control command
convict sentence
cost price
country nation state
couple pair
crime offence offense
crisis emergency
crowd public
cure treat treatment heal therapy remedy
cut reduce reduction slash
damage harm
danger risk threat hazard
deadly lethal fatal
death fatality dead killed
debate discussion discuss talk
decide decision resolve determine
declare announce proclaim
decline fall drop decrease
defend protect guard
delay postpone
demand require
demonstrate protest demonstration rally march
depart leave departure
depict describe portray
destroy demolish wreck ruin
detect discover find spot
develop development create
device equipment machine
die death perish succumb
disaster catastrophe
discover find discovery
disease illness sickness
disorder unrest
dispatch send
display show exhibit exhibition
document paper report
doctor physician
donate give donation contribute
drug medicine medication
earn gain
earthquake quake tremor
economic financial
educate teach education
election vote poll ballot
employ hire employment
employee worker staff
enemy foe
energy power
enhance improve
enlarge expand extend
enormous huge
enter join
error mistake
escape flee
establish found create set
estimate calculate
evidence proof
examine study investigate
expand grow
expert specialist
extra additional
extremist militant radical
factory plant
fail failure
family relative kin
famous renowned celebrated
fans supporters
farm agriculture
fee charge
female woman
film movie picture
fix repair
flat apartment
force compel
foreign overseas
former ex
found establish founder create
freedom liberty
fund finance money
game match
get obtain receive
government administration authorities
grant give
group organisation organization
guarantee ensure
guerrilla rebel insurgent
gun weapon
happen occur place
head lead
help aid assist support
hide conceal
highlight stress
hit strike
hospital clinic
hostage captive
house residence home
idea notion
imprison jail prison
improve better
incident event
increase rise raise grow growth
indicate suggest show
infect contaminate
inform notify
inhabitant resident population
initial first
injure wound hurt injury casualty
inquiry investigation probe
investigate probe examine inquiry
issue problem
job employment post position
journalist reporter correspondent
judge magistrate
kid child
kidnap abduct
kill murder assassinate slay
lawmaker legislator parliamentarian
lawyer attorney
locate situate base
main chief principal
maker manufacturer producer
manage run
manufacture produce make
marry wed spouse wife husband
meet encounter
merge merger
migrant refugee
money cash funds
murder killing homicide
near close
new recent
newspaper paper daily journal
novel book
solo alone
author writer novelist
boat ship vessel
clinic hospital
crop harvest
lawmaker deputy
official authority
popular famous
shot shoot gunfire
obtain get acquire
offer propose proposal
oil petroleum
old elderly
operate run operation
oppose opposition
order command
organise organize hold
origin source
owner own possess proprietor
participate take part
pass approve adopt
passenger traveller traveler
permit allow
petrol gasoline
picture photo photograph image
place location site
plan project scheme programme program
police officer cop
poll survey
pollute contaminate
port harbour harbor
powerful strong
predict forecast
pregnant pregnancy
president head
prevent stop block
produce make production
profit earnings
promise pledge vow
prove show demonstrate
publish release
purchase buy acquire
quit resign
reach attain
recover retrieve
region area
reject refuse
release free
remain stay
remove withdraw
replace succeed
representative spokesman delegate
rescue save
research study
restrict limit
result outcome
retain keep
reveal disclose
rich wealthy
rival opponent
road highway
rob steal theft robbery burglary
rule govern reign
salary wage pay
scientist researcher
sea ocean
search seek hunt
sell sale
serious severe
settle settlement
ship vessel boat
shop store
shut close
sick ill
soldier troops
speak talk
speech address
split divide
storm hurricane
street road
strike walkout
student pupil
succeed successor follow
sue lawsuit suit
supply provide
support back
teach teacher
team side
terrorist terrorism
threat threaten
town city
trade commerce
travel trip journey
troops soldiers
unemployed jobless
university college
use employ utilise utilize usage
victory win triumph
violence violent
warn warning alert
withdraw pull
work job
world global
writer author
young youth
`
