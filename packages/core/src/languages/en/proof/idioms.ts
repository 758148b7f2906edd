/** As `languages/fr/proof/idioms.ts`: phrasal verbs and set phrases, with the word that says the same. */
export const IDIOMS = `
abandon: give up | throw in the towel | pull the plug | walk away from | back out | turn its back on | turn their back on | drop out
postpone: put off | put back | push back | put on hold | hold over
cancel: call off | pull the plug on
continue: carry on | go on | go ahead | keep going | press on | press ahead | keep on
begin: kick off | get under way | set off | get off the ground | set in motion
start: kick off | get under way | take up
end: wind up | come to an end | put an end to | bring to an end | draw to a close | come to a close | call time on
stop: put a stop to | bring to a halt | come to a halt | put an end to | call a halt
reject: turn down | throw out | say no | knock back | strike down | vote down | shoot down
refuse: turn down | say no | decline to
accept: say yes | take on board | agree to | sign off on | give the green light | give its blessing
approve: sign off | give the green light | give the go-ahead | wave through | wave it through | vote through | get through | vote for | vote in favour
oppose: vote against | come out against | stand up to | hit out at | take issue with
support: stand by | stand behind | side with | be behind | come out in favour | throw its weight behind | be in favour
criticise: hit out at | lash out at | speak out against | take to task | take aim at
accuse: point the finger at | lay the blame on | put the blame on | pin the blame on
blame: point the finger at | lay the blame on | put the blame on
resign: step down | stand down | step aside | hand in his notice | hand in her notice | quit his post | quit her post | leave his post | leave her post
retire: hang up his boots | hang up her boots | hang up his gloves | hang up her gloves | bow out | call it a day | step down | end his career | end her career
dismiss: let go | lay off | show the door | throw out | kick out | get rid of | force out
dismissal: job loss | job cut
hire: take on | bring in
lead: be at the helm | be in charge | head up | be at the head | run the show
direct: take charge | take the helm | take over | take the reins
replace: take over from | step into the shoes | fill in for | stand in for
return: come back | go back | give back | bring back | hand back | send back
reimburse: pay back
pay: foot the bill | fork out | shell out | cough up | pick up the tab | pick up the bill
cost: set back
save: put aside | set aside | put by
spare: set aside | put aside
reserve: set aside | put aside
afford: find the money for
increase: go up | step up | shoot up | ramp up | put up | scale up
rise: go up | shoot up | climb up
decrease: go down | come down | scale back | scale down
reduce: cut back | cut down | scale back | scale down | bring down
double: grow twofold | increase twofold
exceed: go over | run over | top the mark
prevent: rule out | stand in the way
exclude: rule out | leave out | shut out
discover: come across | find out | turn up | come upon | come to light
reveal: bring to light | come out | lay bare | make public | give away | let slip
publish: make public | bring out | put out
announce: make public | give notice
hide: cover up | sweep under the carpet | keep secret
ignore: turn a blind eye | look the other way | brush aside | fall on deaf ears
warn: sound the alarm | raise the alarm | ring the alarm bell
alert: sound the alarm | raise the alarm
inform: let know | keep posted
explain: set out | spell out | account for
note: point out
stress: point out
investigate: look into | carry out an inquiry | get to the bottom of
examine: look at | go through | look over
inspect: look over
study: look at | look into
consider: think about | weigh up | toy with | mull over | look at
weigh: weigh up
believe: be convinced | be of the view | take the view
doubt: call into question | cast doubt on
dispute: take issue with | call into question
deny: brush off
admit: own up | come clean
plead: enter a plea
agree: strike a deal | reach a deal | reach an agreement | come to terms | come to an agreement | reach a settlement
negotiate: sit down with | hold talks | be in talks
meet: get together | hold talks with | sit down with
collapse: break down | fall apart | fall through | cave in | come down
fail: break down | fall through | come to nothing | go wrong | fall flat | fall short
succeed: pull off | come off | pay off
win: come out on top | lift the trophy | take home
beat: get the better of | see off | come out on top against | knock out
eliminate: knock out
lose: go down | miss out on
draw: share the spoils
score: find the net | hit the back of the net
participate: take part | get involved
attend: turn up
leave: set off | pull out of | walk out
withdraw: pull out | back out | walk away | drop out
escape: get away | run away | break free
flee: run away | get away | take flight
arrest: pick up | take into custody | place under arrest | put behind bars
imprison: put behind bars | send to prison | send to jail | lock up | put away
release: let go | set free | let out
sue: take to court | bring a case against | take legal action
prosecute: bring charges | press charges | bring to court | put on trial
try: stand trial | put on trial | go on trial | face trial | appear in court
sentence: hand down a sentence
convict: find guilty | hand down a conviction
acquit: find not guilty | clear of
kill: take the life | claim the life | cost the life | claim the lives | cost the lives | wipe out
die: lose his life | lose her life | lose their lives | pass away | be killed
survive: come through | get out alive | pull through | escape with his life | escape with her life
recover: get better | pull through | bounce back | get well | make a recovery
injure: be hurt
destroy: burn down | wipe out | tear down | pull down | go up in flames | go up in smoke
demolish: tear down | pull down | knock down
burn: go up in flames | catch fire | be on fire
fire: be ablaze
extinguish: put out
build: put up | set up
found: set up | bring into being
create: set up | bring into being
install: put in | set up
establish: set up
construct: put up
repair: put right
inspect: check on
close: shut down | close down | shut its doors | close its doors | shut up shop
open: throw open | open its doors
allow: make way for | pave the way | open the door
forbid: rule out
delay: hold up | set back
evacuate: move out | get out | leave their home | leave their homes
help: lend a hand | give a hand | come to the aid
rescue: come to the aid | pull out
demand: call for | press for | push for
urge: call on | call for | call upon
request: call for | put in for
apply: come into force | take effect | come into effect | enter into force
implement: carry out | put in place | put into practice
conduct: carry out
perform: carry out
organise: put on | set up
hope: keep fingers crossed | pin hopes on | have high hopes
fear: be afraid | be worried
expect: bank on | count on
plan: have in mind | be in the pipeline
decide: make up his mind | make up her mind | take a decision | make a decision | reach a decision
choose: opt for | plump for | pick out | settle on
vote: go to the polls | cast a ballot | cast his vote | cast her vote | cast a vote
strike: walk out | down tools | stop work | go on strike | be on strike | take industrial action
strike: industrial action | work stoppage
protest: take to the streets
protester: take to the streets
arrive: turn up | show up | get to | come in
reach: get to | make it to | arrive at
land: touch down | come down | come to earth
crash: come down
invent: come up with
propose: put forward | come up with
suggest: put forward
present: put forward
submit: put in | put forward | hand in
distribute: hand out | give out
award: hand out | hand over
give: hand over
transfer: hand over
receive: come in for
obtain: get hold of
acquire: take over | snap up | get hold of | buy up | buy out
sell: sell off | put up for sale | put on the market
own: belong to | be in possession
possess: belong to
trigger: set off | bring about | give rise to
cause: bring about | give rise to | lead to
result: bring about
blame: be down to
postpone: hold off
wait: hold on
tolerate: put up with
suffer: go through
remain: stay put
visit: drop in | call on
succeed: take over from
mention: bring up
discuss: talk over | talk about
calm: cool down | die down
improve: look up | get better | pick up
worsen: get worse | go downhill | take a turn for the worse
exhaust: run out | use up
lack: run short | be short of | run out of | be in short supply | be short
spread: break out
erupt: break out | go off | blow up
explode: go off | blow up
separate: split up | break up
divide: split up
hospitalise: take to hospital | admit to hospital | rush to hospital | take to the hospital
infant: new-born baby
child: young person
pensioner: senior citizen | older person | elderly person | over-65s
doctor: medical staff
motorist: road user | car driver
lorry: heavy goods vehicle
truck: heavy goods vehicle
police: law enforcement
firefighter: fire crew | fire brigade | fire service
government: public authority
parliament: house of commons
politician: elected official
goalkeeper: shot stopper
substitute: come off the bench
final: deciding match
`
